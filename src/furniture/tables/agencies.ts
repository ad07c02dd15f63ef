/**
 * News agencies and picture agencies, as their credits print them. From general knowledge. Lower
 * case, as words are read; several words count as a name only together.
 */
export const NEWS_AGENCIES =
  'reuters|ap|afp|associated press|the associated press|agence france presse|dpa|efe|ansa|tass|xinhua|' +
  'kyodo|jiji|pti|ians|ani|upi|bloomberg|bloomberg news|anp|belga|apa|sda|ats|lusa|ritzau|ntb|tt|pa|' +
  'pa media|press association|aap|the canadian press|yonhap|agencies|europa press|agência brasil|' +
  'adnkronos|agi|epd|kna|sid|tns|dow jones|anadolu|anadolu agency|agenturen|agences|agencias|ap news';

/** Picture agencies and libraries, and what stands for them in a credit. */
export const PHOTO_AGENCIES =
  'getty images|getty|shutterstock|istock|alamy|imago|picture alliance|epa|reuters|afp|ap|corbis|' +
  'wireimage|zuma|nurphoto|anadolu|unsplash|pexels|pixabay|flickr|wikimedia commons|wikimedia|pa wire|' +
  'pa|rex|adobe stock|dpa|ansa|efe|keystone|sipa|abaca|bloomberg|xinhua|sputnik|pti|tns|imagn|handout|' +
  'file|courtesy|supplied|pool|photo|image|images|foto|stock';
