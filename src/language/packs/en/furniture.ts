import type { FurnitureWords } from '../pieces.js';
import { CALENDAR } from './dates.js';

/** Furniture in English, from general knowledge of news sites. */
export const FURNITURE: FurnitureWords = {
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
      'related read reading stories story articles article popular trending viewed latest recommended watch gallery galleries headlines picks videos video click posts recent must learn coverage podcast featured explore discover podcasts',
    navigation:
      'skip menu navigation search home homepage sitemap contact careers jobs faq help site newsroom',
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
    subscription: 'join now|my profile|start free trial|become a member|welcome back',
    newsletter: 'sign me up',
    cookie: 'accept|accept all|reject all|i agree',
    comments: 'have your say|letters to the editor|comments are closed',
    share:
      'save|saved|play|loading|cancel|connect with us|get in touch|close|email|copied|reprints',
    related:
      "more|more from/on/in/about|see/view all/more|show/load more|up next|next|previous|don't miss|breaking|in case you missed it|related links|from/around the web|you may/might also like|editor's choice|breaking news|in pictures|photos|live updates|back to top|keep reading|live|# of #|list of # items|list # of #|end of list",
    navigation:
      'about|about us|archive|weather|sections|categories|category|shop|store|events|accessibility|staff|back|rss|quick links|masthead|classifieds|obituaries|puzzles|crossword|site map/index|customer service|media kit|our team|press releases',
    advertisement: 'scroll to continue|presented by|paid content|scroll down to continue',
    caption: 'file photo|media caption|play video',
    credit: 'getty images',
    byline: 'staff reporter/writer/report|by|contributing/senior writer/editor',
    timestamp:
      '# min/mins/minute read|just now|today|yesterday|this article is more than # year/years/months old',
    tags: 'posted in',
    'author-bio': 'about/meet the author',
    correction: "editor's note",
    other: 'undefined|null|something went wrong',
    copyright: 'all rights reserved',
  },
  start: {
    donation:
      'please donate|please consider|support independent/quality/local|donate to|chip in|if everyone who',
    subscription:
      "already have an account|log/login/sign in to|register for|to continue reading|to read the full|start your|get access to|this article/content is for|you have reached your|you've reached your|please log/sign in|register now/today/here|get unlimited/full/digital|subscribe for|not a subscriber/member|forgot your|want to bookmark",
    newsletter:
      "get the latest/best|get our/breaking/stories/today's/more|enter your email|by entering/providing your|by signing/clicking/submitting/registering/subscribing|download the/our|stay up to date|never miss|don't miss|join our/us|please/check your|sign up to/for/now/here/today|i would like to receive/be|you can unsubscribe|stay informed/connected/updated/tuned|be the first to know|thanks for signing|thank you for signing/subscribing|you will receive|by checking|please enter",
    cookie:
      'we use cookies|this website/site uses/is|we and our|we value your|by continuing to use|by using this/our|necessary cookies|by clicking accept',
    comments:
      "leave a|be the first to|share your|tell us what/in|we want/love to hear|we'd love/like|your email address|to comment|send us|join the|please keep|post a comment|add a/your comment|sign in to comment|have/got a story/news/tip|view/show comments|comments are|save my name|letters to the",
    share:
      'share on/via/to|click to share/print/email/play|follow her/him/them/me/the|find us|connect with|copy/email/print this|you can follow|your browser/device does|please enable|join us on|sorry your browser',
    related:
      'also read|read our|see also|you may/might also|more from/stories|for more on|related coverage/posts/post/news/reading|keep reading|next/previous post/article/story|watch live/more|see/view all/more|in case you missed|top stories|most read|recommended for|more on this|more on|read also|explore/visit/browse our|most popular|latest headlines/stories|trending now/stories|want more|tap here',
    navigation: 'skip to|skip past|you are here|powered/designed/hosted by',
    advertisement:
      'advertisement|article/story continues|sponsored by|we may receive|if/when you buy/purchase|to advertise|as an amazon',
    caption:
      'image/media caption/copyright/source|view image|file photo|file image|in this photo/image/file',
    credit:
      'photo/photos/photograph/video/illustration/graphic by|photo/image courtesy|image credit|photo credit|courtesy of',
    timestamp:
      'last updated/modified|first published/posted|published/posted at|posted on|this article is more than',
    tags: 'explore more',
    'author-bio':
      'the author/writer is|contact the|the views and opinions|reach/email him/her/me|you can reach',
    correction:
      "this article/story/post was/has|this article/story/post originally/first/appeared/appears|reporting/edited/compiled/translated by|clarification|editor's note|writing by",
    copyright: 'copyright|all content|no part of this|use of this|our standards',
    'agency-credit': 'with inputs/input/files from|with agency/agencies',
  },
  within: {
    donation:
      'your donation/donations/support/generosity|our/independent/quality journalism|tax deductible|make a donation/contribution|donate today/now|become a supporter|support our/us|funded by readers|makes all the difference|readers like you|local journalism',
    subscription:
      'your/digital subscription|already a subscriber|subscribe to/now/today|free trial|unlimited access/articles|full/exclusive access|become a member|log in|sign in|create an account|continue reading|your account|subscribers only|cancel anytime|cancel at any time|digital access',
    newsletter:
      'our/free/daily/weekly newsletter|our newsletters|your inbox|sign up|email address|your email|delivered to your|straight to your|news/email alerts|our app|push notifications|opt out|app store|google play|whatsapp channel|latest updates|unsubscribe at any|subscribe to our|signing up|you agree|agree to our|our daily/weekly|recaptcha|mailing list',
    cookie:
      'uses/use cookies|our cookies|personal data|your browser/consent/privacy/device|third party cookies|our partners|browsing experience|use of cookies|cookie/privacy policy/notice/settings|do not sell|personal information',
    comments:
      'in the comments|comments/comment below|comments section|join the conversation|a comment|your comment/comments|let us know|comments are moderated|leave a reply|community guidelines/rules/standards|get in touch|news tip|next time i comment|will not be published|have your say|to the editor|hear from you',
    share:
      'share this|follow/like us|click to tweet|copy link|enable javascript|on facebook/twitter/instagram/linkedin/youtube/tiktok|new window|google news',
    related:
      'read more|click here|you may also like|check out our|read the full|learn more|related articles/stories|read next|latest news',
    advertisement:
      'earn a commission|promo code|sponsored content|shop/buy now|we may earn|a commission|affiliate links/link/commission|advertise with|you purchase|through our|qualifying purchases|paid partnership',
    'author-bio':
      "follow him/her/them/me on|can be reached|views/opinions expressed|is a freelance/staff/reporter/senior/columnist/contributing/contributor/journalist/professor|is the author of|do not necessarily|author's own|first appeared on|was founded in|is headquartered in|independent/global/nonprofit news|all posts by|for more information visit|media contact|leading/global provider|his/her work has|press contact",
    correction:
      'earlier/previous version of this|contributed to this|contributed reporting|has been updated/corrected|originally published/appeared|editing by|additional reporting|edited for length|press writers',
    copyright:
      'terms of use/service|terms and conditions|user agreement|without permission|registered trademark|registered office/in|informational purposes|trademarks of|rights reserved|may not be published/reproduced/broadcast|strictly prohibited|prior written|permission of|market data|our terms|subsidiary of',
  },
  you: "you your yours yourself you're you'll you've",
  we: "we us our ours we're we've we'll",
  orders:
    "subscribe click read follow share get join download watch listen see find try visit check enter support donate send tell leave save discover explore sign become unlock enjoy receive please don't never want",
  house:
    'company organization organisation newspaper website magazine network publisher publication provider supplier manufacturer platform outlet agency media subsidiary journalist journalists journalism reporter editor writer columnist correspondent author contributor freelance headquartered founded nonprofit newsroom startup firm solutions services leading leader award independent professor lecturer fellow researcher institute foundation global worldwide customers specializes specializing dedicated mission covers covering telephone phone fax suite tel',
  saying: 'said says told tells added asked wrote according announced explained argued',
  dates:
    'am pm a m p gmt utc bst est edt ist cet et updated published posted modified last first on at ago hour hours hr hrs minute minutes min mins day days week weeks month months year years read date time today yesterday st nd rd th',
  calendar: CALENDAR,
  by: 'By|BY|Text by|Words by|Story by|Written by',
  is: 'is are',
  a: 'a an the one',
  phone: 'tel telephone phone fax',
  photo: 'photo|image|via |file|courtesy',
  menu: 'news world politics business sport sports opinion culture arts lifestyle life style travel tech technology science health education money entertainment music film tv books food fashion women video videos photos live local national international us uk football cricket tennis nfl podcasts newsletters events jobs shop games weather all latest more and',
};
