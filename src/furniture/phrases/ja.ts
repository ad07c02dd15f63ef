import type { PhraseTable } from './phrase-table.js';

/** Japanese, from general knowledge of news sites. Each character counts as a word. */
export const JAPANESE: PhraseTable = {
  words: {},
  beside: '',
  whole: {
    subscription: 'ログイン|会員登録|会員限定|有料記事',
    comments: 'コメント|コメントする',
    share: 'シェア|シェアする|ツイート|印刷|保存',
    related:
      '関連記事|関連ニュース|あわせて読みたい|おすすめ記事|ランキング|もっと見る|次の記事|前の記事|写真',
    navigation: 'メニュー|検索|ホーム|お問い合わせ|会社概要|利用規約',
    advertisement: '広告',
  },
  start: {
    subscription: 'この記事は会員限定|続きを読むには',
    related: '続きを読む',
  },
  within: {
    subscription: '有料会員',
    copyright: '無断転載',
  },
  you: '',
  we: '',
  orders: '',
  saying: '',
  dates: '年 月 日 時 分 更 新 公 開 火 水 木 金 土 配 信',
  menu: '',
};
