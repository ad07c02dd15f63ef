/**
 * News agencies and picture agencies, as their credits print them. From general knowledge. Lower
 * case, as words are read; several words count as a name only together.
 */
export const NEWS_AGENCIES =
  'reuters|ap|afp|associated press|the associated press|agence france presse|dpa|dpa afx|efe|ansa|' +
  'tass|ria novosti|interfax|xinhua|kyodo|kyodo news|jiji|jiji press|pti|ians|ani|uni|upi|' +
  'bloomberg|bloomberg news|anp|belga|apa|sda|keystone sda|ats|lusa|pap|ctk|ritzau|ntb|tt|stt|bns|' +
  'pa|pa media|press association|aap|cp|the canadian press|canadian press|yonhap|antara|bernama|cna|' +
  'agencies|agencia efe|europa press|agência brasil|agência lusa|estadão conteúdo|adnkronos|' +
  'agi|epd|kna|sid|afp relaxnews|tribune news service|tns|dow jones|dow jones newswires|wam|mena|' +
  'petra|anadolu|anadolu agency|irna|kuna|agenturen|agences|agencias|belga news|news agencies|ap news|' +
  'reuters staff|getty images';

/** Picture agencies and libraries: what a credit in brackets or behind a bar names. */
export const PHOTO_AGENCIES =
  'getty images|gettyimages|getty|shutterstock|istock|alamy|alamy stock photo|imago|imago images|' +
  'picture alliance|epa|epa efe|ap photo|afp photo|reuters|afp|ap|corbis|wireimage|filmmagic|' +
  'zuma press|zuma|nurphoto|anadolu|unsplash|pexels|pixabay|flickr|wikimedia commons|wikimedia|' +
  'pa wire|pa images|pa|rex features|rex|splash news|backgrid|depositphotos|adobe stock|dpa|ansa|efe|' +
  'keystone|hans lucas|sipa|abaca|bloomberg|bloomberg news|xinhua|kyodo|tass|sputnik|pti|tns|' +
  'usa today sports|usa today network|imagn|instagram|twitter|facebook|youtube|screengrab|screenshot|' +
  'handout|file photo|file pic|file|file image|courtesy|supplied|via ap|pool|pool photo|lapresse|' +
  'photo|photos|image|images|foto|photo by|pic|ap file|stock';
