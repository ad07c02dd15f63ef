import type { PhraseTable } from './phrase-table.js';

/** English, from general knowledge of news sites. */
export const ENGLISH: PhraseTable = {
  words: {
    donation: 'donate donation donations contribute',
    subscription:
      'subscribe subscriber subscribers subscription subscriptions log login logout sign register account membership premium trial password unlock upgrade',
    newsletter: 'newsletter newsletters inbox email emails alerts app apps notifications unsubscribe',
    cookie: 'cookie cookies privacy consent preferences adchoices browser',
    comments:
      'comment comments commenting reply replies conversation discussion forum upvote moderated',
    share: 'share shares tweet retweet bookmark copy link permalink follow print embed listen feedback',
    related:
      'related read reading stories story articles article popular trending viewed latest recommended watch gallery galleries slideshow headlines picks videos video click posts recent must learn coverage podcast featured explore discover',
    navigation:
      'skip menu navigation search home homepage sitemap contact careers jobs faq faqs help site breadcrumb',
    advertisement:
      'ad ads advert advertisement advertisements advertise advertising sponsored sponsor promoted promo deals offers vouchers discount affiliate',
    caption: 'image picture pictured caption photograph photo',
    credit: 'credit credits',
    byline: 'author reporter',
    timestamp: 'updated published posted modified',
    tags: 'tags tag topics tagged keywords filed',
    correction: 'correction corrections clarification clarifications',
    copyright: 'copyright terms disclaimer',
  },
  beside:
    'a all more most show view see hide load add leave post posts write now today next previous the our your this that to of for on in and my us you up out by with from via free get manage settings policy create an icon here news about top back page content main options button time email now new us enter also like might may close open continue full conditions use service notice first be join join user agreement stay it them image write skip not sell do information personal accept reject rights choices edition on section as save article video photo editor\'s editors\' choice rules top under guidelines community',
  whole: {
    donation: 'support us|support our journalism|support our work|give now|make a gift',
    subscription: 'become a member|join now|for subscribers|members only|my profile|already a member',
    newsletter: 'app store|google play|get it on google play|daily briefing|invalid email|sign me up',
    cookie: 'accept all|accept|reject all|i agree|always enabled|got it',
    comments:
      'have your say|what do you think|sort by|newest first|oldest first|be the first to comment|report abuse|no comments yet|letters to the editor|join the debate',
    share:
      'save|saved|like|likes|play|pause|mute|replay|loading|cancel|text size|a a a|autoplay|recommend|rss|download|connect with us|get in touch|find us on|report a typo|close|gift this article|opens in new window|now playing|social media|email|mail',
    related:
      'more|more from|more on|more on this|more in|more about|more to read|see more|see all|view all|view more|show more|load more|up next|next up|next|previous|prev|don\'t miss|just in|breaking|in case you missed it|from the web|around the web|we recommend|you may also like|you might also like|editor\'s choice|editors\' picks|top news|top picks|most read|the latest|breaking news|also on|keep reading|go deeper|in pictures|photos|what to read next|in this article|in this story|elsewhere|things to do|more like this|for you|essential reading|live blog|live updates|why you can trust us|back to top|other news',
    navigation:
      'about|about us|main menu|contact us|customer service|advertise with us|archive|archives|print edition|e paper|classifieds|obituaries|horoscopes|weather|puzzles|games|sections|categories|category|shop|store|events|tv guide|powered by|you are here|accessibility|accessibility links|ethics policy|media kit|masthead|our team|staff|partners|submit|settings|profile|legal|topics|back|edition|newsroom|press releases|page # of #|accessibility help|work for us|editorial guidelines|send us a tip|got a tip|subscribe|filters|quick links|sign in',
    advertisement:
      'article continues below|story continues below|continue reading below|scroll to continue|shop now|buy now|paid content|partner content|special offer|special offers|presented by|supported by|branded content',
    caption: 'image caption|media caption|file photo|stock image|representational image',
    credit: 'getty images|image source',
    byline: 'staff reporter|staff writer|by staff|web desk|news desk|by our correspondent|staff report|by',
    timestamp:
      '# min read|# minute read|# mins read|min read|just now|today|yesterday|reading time|last updated|last modified',
    tags: 'topics in this article|explore more on these topics|more on these topics|posted in|filed under',
    'author-bio': 'about the author|about the authors|meet the author|view all posts|author archive',
    correction: 'editor\'s note',
    copyright: 'all rights reserved|terms of use|terms and conditions|terms conditions',
    other: 'undefined|null|nan|object object|enable javascript',
  },
  start: {
    donation:
      'please donate|please consider|support independent|support quality|support local journalism|help us continue|make a tax deductible|donate to',
    subscription:
      'subscribe for|subscribe and|already have an account|log in to|login to|sign in to|register for|to continue reading|to read the full|create a free account|start your|this article is for|this content is for|you have reached your|you\'ve reached your|become a|get unlimited|unlock|enjoy unlimited|want to bookmark|you must be logged|please log in|please sign in|please subscribe|not a subscriber|join thousands',
    newsletter:
      'get the latest|get our|get breaking|get the best|get stories|get today\'s|receive the latest|enter your email|by entering your|by signing up|by clicking|by submitting|by registering|by subscribing|by providing|download the|download our|want more|for more on|for more information|for more news|for more stories|for the latest news|for all the latest|for latest updates|stay up to date|stay on top of|stay informed|stay connected|never miss|don\'t miss|join our|join us|we\'ll send|you can unsubscribe|thank you for signing|thanks for signing|thank you for subscribing|please enter|please check your|check your inbox|something went wrong|turn on|an error has occurred|get more',
    cookie:
      'we use cookies|this website uses|this site uses|we and our partners|we value your|by continuing to use|by using this|by using our|necessary cookies|to view this content|this content is hosted|we need your|this site is protected|we noticed you|cookies are',
    comments:
      'leave a|be the first to|share your|tell us|do you have a|have you been affected|have a story|got a story|have a tip|got a tip|we welcome your|we want to hear|we\'d love to hear|your email address|required fields|to comment|if you would like to|view # more|send us|submit a|join the|join thought provoking|comments are|report a',
    share:
      'share on|share via|share to|click to share|click to email|click to print|follow her|follow him|follow them|follow me|like us|find us|connect with|copy this|tap to|email this|print this|tweets by|you can follow|add us as|this audio|your browser does|your device does|to play this|please enable|unable to play|this video is|this video cannot|media playback|click to play|follow the',
    related:
      'also read|read our|read the full|read next|see also|you may also|you might also|you might be interested|you may be interested|more from|more stories|click on the|click through|check out more|for more|related stories|related articles|keep reading|next post|previous post|next article|previous article|watch live|watch the|watch more|find more|see all|see more|view all|explore our|visit our|browse our|listen to our|listen to the|in case you missed|scroll down|latest from|most read|recommended for|next story|previous story|catch all|follow live|more on this',
    navigation: 'skip to|go back to|return to the|you are here|page # of|the requested page|powered by|designed by|hosted by|site map',
    advertisement:
      'advertisement|article continues|story continues|sponsored by|we may earn|we may receive|we earn a|if you buy|when you buy|when you purchase|sometimes we include|as an amazon|this post contains|this article contains affiliate|to advertise|use code|limited time',
    caption: 'image caption|media caption',
    credit: 'photo by|photos by|photograph by|photo courtesy|image courtesy|courtesy of|image credit|image source|illustration by|video by|graphic by',
    timestamp: 'last updated|last modified|this story was last|first published|first posted|published at|posted at|posted on|this article is more than',
    tags: 'filed under|tagged with|more on these topics|explore more on these',
    'author-bio':
      'about the author|the author is|the writer is|view all posts|see all posts|contact the|email the author|the views expressed|views expressed|the opinions expressed|opinions expressed|any views expressed|the views and opinions|reach him|reach her|reach me|email him|email her|he can be reached|she can be reached|he tweets|she tweets|i am a writer',
    correction:
      'this article was amended|this article was corrected|this article has been|this story has been|this post has been|an earlier version of|a previous version of|reporting by|edited by|compiled by|translated by|with reporting|with additional reporting|with contributions|this article originally|this article first|this story originally|this story first|this article was originally|this story was originally|a version of this|this article appeared|this article appears|this article is republished|republished with|this article was produced|this story was produced',
    copyright:
      'copyright|all content|no part of this|this material may not|use of this site|use of and registration|registered office|company registration|our standards',
    'agency-credit': 'with inputs from|with input from|with files from|with agency|with agencies',
  },
  within: {
    donation:
      'your donation|your support|our journalism|independent journalism|quality journalism|free press|tax deductible|make a donation|make a contribution|makes all the difference|readers like you|donate today|donate now|become a supporter|support our|support us|your generosity|as little as|our newsroom',
    subscription:
      'subscription today|your subscription|already a subscriber|subscribe to|subscribe now|subscribe today|free trial|unlimited access|unlimited articles|full access|cancel anytime|cancel at any time|digital subscription|become a member|log in|sign in|create an account|exclusive access|bookmark your|continue reading|your account',
    newsletter:
      'our newsletter|our newsletters|free newsletter|daily newsletter|weekly newsletter|your inbox|sign up|email address|your email|delivered to your|straight to your|news alerts|email alerts|our app|push notifications|opt out|app store|google play|whatsapp channel|latest updates|latest headlines|top stories',
    cookie:
      'uses cookies|use cookies|use of cookies|our cookies|cookie policy|privacy policy|privacy notice|personal data|your browser|your consent|third party cookies|your privacy|personalised ads|personalized ads|ad blocker|our partners|your device|browsing experience',
    comments:
      'in the comments|comments below|comment below|comments section|commenting forum|join the conversation|community guidelines|a comment|your comment|your comments|other readers|let us know|off topic',
    share: 'share this|follow us|like us on|on facebook|on twitter|on instagram|copy link|your friends|social media channels',
    related: 'read more|click here|you may also like|find out more|our coverage|check out our|click the link',
    advertisement:
      'affiliate links|affiliate link|affiliate commission|earn a commission|no extra cost|promo code|our advertisers|sponsored content|shop now|buy now|free shipping',
    'author-bio':
      'follow him on|follow her on|follow them on|follow me on|can be reached at|is a freelance|is a staff writer|is a reporter|is a senior reporter|is a staff reporter|is a columnist|is an editor|is the author of|is a contributing|is a contributor|is a journalist|do not necessarily|author\'s own|first appeared on|fellow at|is a professor|news organization|news organisation|leading source|leading provider|global news|our mission|was founded in',
    correction:
      'earlier version of this|previous version of this|contributed to this|contributed reporting|has been updated to|has been corrected|was amended on|originally published|originally appeared|creative commons|edited for|editing by|additional reporting',
    copyright:
      'all rights reserved|terms of use|terms of service|terms and conditions|terms conditions|user agreement|may not be published|may not be reproduced|reproduced without|without permission|written permission|registered trademark|registered in england|company number|not responsible for|strictly prohibited|informational purposes',
  },
  you: "you your yours yourself you're you'll you've",
  we: "we us our ours we're we've we'll",
  orders:
    "subscribe click read follow share get join download watch listen see find try visit check enter register support donate send tell leave submit contact save discover explore shop stay help choose sign become unlock upgrade enjoy receive please don't never want",
  grammar:
    'the of and to a in that is was for on it with as be by at he his from are this not have an which but or had they were their one all has there been more when will would who so no she her its than some him into after between now how because while during against over since until just',
  saying: 'said says told tells added asked wrote according announced explained argued',
  dates:
    'am pm a m p gmt utc bst est edt ist cet et published updated posted modified last first on at ago hour hours hr hrs minute minutes min mins day days week weeks month months year years h read date time today yesterday st nd rd th',
  menu:
    'news world politics business sport sports opinion culture arts lifestyle life style travel tech technology science health environment climate education money finance markets economy entertainment music film movies tv books food fashion beauty family women men cars property video videos photos live local national international us uk europe asia africa americas australia canada india middle east football soccer rugby cricket tennis golf boxing racing formula nfl nba mlb nhl cycling podcasts newsletters events jobs shop games crossword weather obituaries columns comment letters magazine features analysis crime royal celebrity energy media society religion history home recipes deals dating tickets all latest trending more and rss',
};
