/**
 * Words that templates of many sites use in classes, ids and component names, grouped by what they
 * say about an element. From general knowledge of web publishing, in English and the larger
 * European languages.
 *
 * A word is found anywhere, also across hyphens (`articlebody` in `article-body__text`); one with
 * `<` before it only at the beginning of a word, since other words contain it (`update`,
 * `resource`, `stable`), and one with `=` only as a whole word.
 */
export const CLASS_WORDS = {
  body:
    'articlebody articletext articlecontent articlecopy storybody storytext storycontent bodytext ' +
    'bodycontent bodycopy contentbody postcontent postbody entrycontent maincontent richtext ' +
    'textbody textblock artikeltext artikelinhalt corps cuerpo brodtext =article =prose =wysiwyg',
  paragraph: 'paragraph =para =text =copy =body =content',
  story: '<story article artikel <entry news =post',
  related:
    'relat recommend trending popular mostread mostview readnext readalso readmore alsoread latest ' +
    'similar seealso teaser promobox suggest linkbox further inlinelink inlinearticle verwandt liens ' +
    'upnext moreon morefrom outbrain taboola recirc =more =next =prev =previous',
  share: 'share sharing social follow facebook whatsapp twitter =fb',
  promo:
    'promo newsletter subscri signup banner campaign donat <support contribut download notification ' +
    'membership abonn <offer marketing =cta =abo =app',
  caption:
    'caption credit figcap legend bildunter =source imagesource photosource copyright attribution',
  media:
    'image photo gallery slide carousel media video player figure picture bild audio podcast =img',
  comment: 'comment disqus reply replies discussion forum kommentar <respond houserules',
  author: 'author byline contributor writer reporter autor profile =bio',
  tag: 'topic categor keyword breadcrumb label kicker sectionname eyebrow rubri =tag =tags',
  date: '<date <time pubdate postdate entrydate newsdate publish =meta =info',
  title: 'title headline heading titre titulo =head',
  dek:
    'summary =lead =lede intro standfirst excerpt subtitle subhead subdeck description chapo abstract ' +
    'synopsis deck vorspann sommario ingress keypoint highlight =dek =sapo',
  foot: '=foot footer footnote <legal cookie consent gdpr privacy disclaimer <terms',
  nav:
    'menu sidebar widget toolbar masthead header topbar drawer aside secondary overlay modal popup ' +
    'dialog =nav navbar navig =rail =side complementary',
  ad: 'advert sponsor =dfp partner commercial anzeige =gpt <native affiliat =ad =ads',
  pay: 'paywall premium regwall login register =gate barrier piano',
  card: 'card grid <tile feed collection =item =items =list =row =col',
  quote: 'quote <pull zitat =cita',
  embed: 'embed tweet instagram iframe shortcode',
  box: 'factbox inset infobox =aside panel callout =note correct editor background module =box =block',
  live: 'timeline update ticker =poll quiz <chart <table <graphic infographic datatable pricetable <score <stock <product recipe <event =live',
  hidden: 'hidden =hide invisible =print desktop <mobile collaps accordion tooltip alert',
} as const;
