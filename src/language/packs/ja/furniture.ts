import type { FurnitureWords } from '../pieces.js';

/** Furniture in Japanese, from general knowledge of news sites. Each character counts as a word. */
export const FURNITURE: FurnitureWords = {
  words: {},
  whole: {
    cookie: 'プライバシーポリシー|個人情報保護方針',
    subscription:
      'ログイン|会員登録|会員限定|有料記事|新規登録|無料登録|会員登録はこちら|ログインする|マイページ|購読|購読する|申し込み',
    comments: 'コメント|コメントする|コメント一覧|コメントを書く|みんなのコメント|投稿する|返信',
    share:
      'シェア|シェアする|ツイート|印刷|保存|ツイートする|リンクをコピー|メール|印刷する|フォロー|フォローする',
    related:
      '関連記事|関連ニュース|あわせて読みたい|おすすめ記事|ランキング|もっと見る|次の記事|前の記事|写真|関連リンク|関連|関連キーワード|注目記事|新着記事|最新記事|人気記事|アクセスランキング|もっと読む|続きを読む|一覧|一覧へ|記事一覧|動画|写真一覧|この記事をシェア|ピックアップ|オススメ|特集|トップへ戻る|次へ|前へ|ページトップへ',
    navigation:
      'メニュー|検索|ホーム|お問い合わせ|会社概要|利用規約|トップ|サイトマップ|運営会社|広告掲載|よくある質問|ヘルプ|閉じる|カテゴリ|カテゴリー|アーカイブ|採用情報|著作権',
    advertisement: '広告|スポンサーリンク|提供',
    tags: 'タグ|キーワード',
  },
  start: {
    subscription: 'この記事は会員限定|続きを読むには',
    related: '続きを読む',
  },
  within: {
    subscription: '有料会員',
    copyright: '無断転載',
  },
  dates: '年 月 日 時 分 更 新 公 開 火 水 木 金 土 配 信',
};
