/**
 * News agencies and picture agencies, as their credits print them. From general knowledge. In lower
 * case; several words count as a name only together.
 */
export const AGENCIES =
  'reuters|ap|afp|associated press|the associated press|agence france presse|dpa|efe|ansa|tass|xinhua|' +
  'kyodo|jiji|pti|ians|ani|upi|bloomberg|bloomberg news|anp|belga|apa|sda|lusa|ritzau|ntb|tt|pa|' +
  'pa media|press association|aap|the canadian press|yonhap|agencies|europa press|adnkronos|epd|kna|' +
  'sid|tns|dow jones|anadolu|agenturen|agences|agencias|getty images|getty|shutterstock|istock|alamy|' +
  'imago|picture alliance|epa|zuma|nurphoto|unsplash|pexels|pixabay|flickr|wikimedia commons|pa wire|' +
  'adobe stock|keystone|sipa|sputnik';
