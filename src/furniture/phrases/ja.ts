import type { PhraseTable } from './phrase-table.js';

/** Japanese, from general knowledge of news sites. Each character counts as a word. */
export const JAPANESE: PhraseTable = {
  words: {},
  beside: '',
  whole: {
    subscription: 'ログイン|会員登録|会員限定|有料記事|残り # 文字',
    newsletter: 'メールマガジン',
    cookie: 'プライバシーポリシー',
    comments: 'コメント|コメントする|返信',
    share: 'シェア|シェアする|ツイート|印刷|保存',
    related:
      '関連記事|関連ニュース|あわせて読みたい|おすすめ記事|ランキング|人気記事|もっと見る|続きを読む|最新ニュース|次の記事|前の記事|特集|写真',
    navigation: 'メニュー|検索|ホーム|トップ|サイトマップ|お問い合わせ|会社概要|ヘルプ|利用規約',
    advertisement: '広告',
    tags: 'タグ|キーワード',
  },
  start: {
    subscription: 'この記事は有料会員|この記事は会員限定|続きを読むには',
    cookie: '当サイトでは',
    related: '続きを読む|詳しくはこちら',
    copyright: '無断転載|無断複製',
  },
  within: { subscription: '有料会員|無料会員登録', copyright: '無断転載|転載を禁じ|転載禁止' },
  you: '',
  we: '',
  orders: '',
  saying: '',
  dates: '年 月 日 時 分 更 新 公 開 火 水 木 金 土 配 信 最 終 曜',
  menu: '',
};
