import type { PhraseTable } from './phrase-table.js';

/** English, from general knowledge of news sites. */
export const ENGLISH: PhraseTable = {
  words: {
    donation: 'donate donation donations contribute',
    subscription:
      'subscribe subscriber subscribers subscription subscriptions log login logout sign register account membership premium trial password unlock upgrade',
    newsletter:
      'newsletter newsletters inbox email emails alerts app apps notifications unsubscribe',
    cookie: 'cookie cookies privacy consent preferences adchoices browser',
    comments: 'comment comments commenting reply replies conversation discussion forum',
    share: 'share shares tweet bookmark copy link follow print listen feedback',
    related:
      'related read reading stories story articles article popular trending viewed latest recommended watch gallery galleries headlines picks videos video click posts recent must learn coverage podcast featured explore discover',
    navigation:
      'skip menu navigation search home homepage sitemap contact careers jobs faq help site',
    advertisement:
      'ad ads advert advertisement advertisements advertise advertising sponsored sponsor promoted deals offers discount affiliate',
    caption: 'image picture pictured caption photograph photo',
    credit: 'credit credits',
    byline: 'author reporter',
    timestamp: 'updated published posted modified',
    tags: 'tags tag topics tagged filed',
    correction: 'correction corrections clarification',
    copyright: 'copyright terms disclaimer',
  },
  beside:
    "a all more most show view see hide load add leave post write now today next previous the our your this that to of for on in and my us you up out by with from via free get manage settings policy create an icon here news about top back page main content options button new also like might may close open continue conditions use service notice first be join user agreement not sell do information personal rights choices edition as save editor's rules under guidelines community time",
  whole: {
    donation: 'give now',
    subscription: 'join now|members only|my profile',
    newsletter: 'sign me up',
    cookie: 'accept|accept all|reject all|i agree|always enabled',
    comments: 'have your say|sort by|report abuse|letters to the editor',
    share: 'save|saved|play|loading|cancel|connect with us|get in touch|close|email',
    related:
      "more|more from/on/in/about|see/view all/more|show/load more|up next|next|previous|don't miss|breaking|in case you missed it|from/around the web|we recommend|you may/might also like|editor's choice|editors' picks|breaking news|in pictures|photos|live updates|back to top",
    navigation:
      'about|about us|archive|archives|print edition|e paper|weather|sections|categories|category|shop|store|events|accessibility|staff|back',
    advertisement: 'scroll to continue|presented by',
    caption: 'file photo',
    credit: 'getty images',
    byline: 'staff reporter/writer/report|by staff|by',
    timestamp: '# min/mins/minute read|just now|today|yesterday',
    tags: 'posted in',
    'author-bio': 'about/meet the author|about the authors',
    correction: "editor's note",
    other: 'undefined|null',
  },
  start: {
    donation:
      'please donate|please consider|support independent/quality/local|help us continue|make a tax|donate to',
    subscription:
      "already have an account|log/login/sign in to|login to|register for|to continue reading|to read the full|start your|this article/content is for|you have reached your|you've reached your|want to bookmark|please log/sign in",
    newsletter:
      "get the latest/best|get our/breaking/stories/today's/more|enter your email|by entering/providing your|by signing/clicking/submitting/registering/subscribing|download the/our|stay up to date|never miss|don't miss|join our/us|please enter|please/check your",
    cookie:
      'we use cookies|this website/site uses/is|we and our|we value your|by continuing to use|by using this/our|necessary cookies',
    comments:
      "leave a|be the first to|share your|tell us what/in|have/got a story/tip|we welcome your|we want/love to hear|we'd love/like|your email address|to comment|view # more|send us|join the",
    share:
      'share on/via/to|click to share/print/email/play|follow her/him/them/me/the|find us|connect with|copy/email/print this|you can follow|your browser/device does|to play this|please enable',
    related:
      'also read|read our|read the full|read next|see also|you may/might also|more from/stories|for more on|related stories/articles|keep reading|next/previous post/article/story|watch live/more|see/view all/more|explore/visit/browse our|listen to our|in case you missed|top stories|latest from|most read|recommended for|more on this',
    navigation: 'skip to|return to the|you are here|powered/designed/hosted by',
    advertisement:
      'advertisement|article/story continues|sponsored by|we may earn/receive|if/when you buy/purchase|to advertise',
    caption: 'image/media caption',
    credit:
      'photo/photos/photograph/video/illustration/graphic by|photo/image courtesy|image source',
    timestamp:
      'last updated/modified|first published/posted|published/posted at|posted on|this article is more than',
    tags: 'tagged with|more on these|explore more',
    'author-bio': 'the author/writer is|contact the|the views and opinions|reach/email him/her/me',
    correction:
      'this article/story/post was/has|this article/story/post originally/first/appeared/appears|reporting/edited/compiled/translated by|a version of this',
    copyright: 'copyright|all content|no part of this|use of this',
    'agency-credit': 'with inputs/input/files from|with agency/agencies',
  },
  within: {
    donation:
      'your donation/donations/support/generosity|our/independent/quality journalism|tax deductible|make a donation/contribution|makes all the difference|readers like you|donate today/now|become a supporter|support our/us',
    subscription:
      'subscription today|your/digital subscription|already a subscriber|subscribe to/now/today|free trial|unlimited access/articles|full/exclusive access|cancel anytime|cancel at any time|become a member|log in|sign in|create an account|bookmark your|continue reading|your account',
    newsletter:
      'our/free/daily/weekly newsletter|our newsletters|your inbox|sign up|email address|your email|delivered to your|straight to your|news/email alerts|our app|push notifications|opt out|app store|google play|whatsapp channel|latest updates',
    cookie:
      'uses/use cookies|use of cookies|our cookies|cookie/privacy policy|privacy notice|personal data|your browser/consent/privacy/device|third party cookies|ad blocker|our partners|browsing experience',
    comments:
      'in the comments|comments/comment below|comments section|commenting forum|join the conversation|community guidelines|a comment|your comment/comments|other readers|let us know',
    share: 'share this|follow/like us|on facebook/twitter/instagram|copy link',
    related: 'read more|click here|you may also like|find out more|check out our',
    advertisement:
      'affiliate links/link/commission|earn a commission|promo code|our advertisers|sponsored content|shop/buy now',
    'author-bio':
      "follow him/her/them/me on|can be reached|views/opinions expressed|is a freelance/staff/reporter/senior/columnist/contributing/contributor/journalist/professor|is an editor|is the author of|do not necessarily|author's own|first appeared on|news organization|our mission|was founded in",
    correction:
      'earlier/previous version of this|contributed to this|contributed reporting|has been updated/corrected|originally published/appeared|editing by|additional reporting',
    copyright:
      'all rights reserved|terms of use/service|terms and conditions|user agreement|may not be published/reproduced|without permission|registered trademark|registered office/in|strictly prohibited|informational purposes',
  },
  you: "you your yours yourself you're you'll you've",
  we: "we us our ours we're we've we'll",
  orders:
    "subscribe click read follow share get join download watch listen see find try visit check enter support donate send tell leave save discover explore sign become unlock enjoy receive please don't never want",
  saying: 'said says told tells added asked wrote according announced explained argued',
  dates:
    'am pm a m p gmt utc bst est edt ist cet et updated published posted modified last first on at ago hour hours hr hrs minute minutes min mins day days week weeks month months year years read date time today yesterday st nd rd th',
  menu: 'news world politics business sport sports opinion culture arts lifestyle life style travel tech technology science health education money entertainment music film tv books food fashion women video videos photos live local national international us uk football cricket tennis nfl podcasts newsletters events jobs shop games weather all latest more and',
};
