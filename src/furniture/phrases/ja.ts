import type { PhraseTable } from './phrase-table.js';

/** Japanese, from general knowledge of news sites. Each character counts as a word. */
export const JAPANESE: PhraseTable = {
  words: {},
  beside: '',
  whole: {
    subscription: 'ログイン|会員登録|新規登録|有料会員限定|会員限定|有料記事|購読|残り # 文字',
    newsletter: 'メルマガ|メールマガジン|ニュースレター|アプリ',
    cookie: 'プライバシーポリシー|個人情報保護方針',
    comments: 'コメント|コメントする|コメントを書く|# 件のコメント|返信',
    share: 'シェア|シェアする|ツイート|印刷|ブックマーク|保存|フォローする|共有',
    related: '関連記事|関連ニュース|あわせて読みたい|おすすめ|おすすめ記事|ランキング|人気記事|もっと見る|続きを読む|最新ニュース|新着記事|次の記事|前の記事|次へ|前へ|特集|動画|写真',
    navigation: 'メニュー|検索|ホーム|トップ|サイトマップ|お問い合わせ|会社概要|運営会社|ヘルプ|利用規約|著作権',
    advertisement: '広告|スポンサーリンク',
    tags: 'タグ|キーワード',
    'author-bio': 'プロフィール|この記事を書いた人',
  },
  start: {
    subscription: 'この記事は有料会員|この記事は会員限定|続きを読むには|ここから先は',
    cookie: '当サイトでは',
    share: 'この記事をシェア',
    related: '続きを読む|関連記事|あわせて読みたい|詳しくはこちら',
    copyright: '無断複製',
    credit: '写真 撮影|画像提供|写真提供',
  },
  within: {
    subscription: '有料会員|無料会員登録',
    newsletter: 'メールマガジン|アプリをダウンロード',
    comments: 'コメントを投稿',
    copyright: '無断転載|転載を禁じ|転載禁止',
  },
  you: '',
  we: '',
  orders: '',
  grammar: '',
  saying: '',
  dates: '年 月 日 時 分 更 新 公 開 火 水 木 金 土 配 信 前 最 終 曜',
  menu: '',
};
