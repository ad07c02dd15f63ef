/**
 * The commonest function words of languages written in Latin and Cyrillic letters, by BCP 47 tag.
 *
 * From grammars of each language; a word stands with every language that has it. Lower case.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is for it was on with as be by at this have from or had not are but which they his her has he she were been their who will more said would after',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  fr: 'le la les de des du et un une en est que qui dans pour par sur pas plus au avec ce il sont ne se sa son aux ont mais comme cette été elle nous leur ses être fait',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son',
  it: 'di che è la il un a per in una sono del della non le si da con come anche più ma al nel',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas',
  nl: 'de het een en van in is dat op te zijn met voor niet die er aan hij om ook als maar dan nog',
  sv: 'och att det i en som på är av för den med till inte har de om ett han men var jag sig från',
  no: 'og i det er på som til en av for at med har de ikke den et om var fra han seg sier men',
  da: 'og i at det er en til af på som for de med den har ikke et var der fra han man men om',
  fi: 'ja on ei että se oli hän myös ovat kun mutta mukaan sen joka tai niin kuin jo vain ole nyt sekä olla vielä',
  is: 'og í að á er sem við til um en það af ekki hann með var fyrir hún því ég eru frá verið hefur',
  pl: 'w i na z się do nie że to jest o po jak za od przez co dla są był już tym być ale',
  cs: 'a v se na je že o s z do i to k ve pro za by ale si po jako podle od který',
  sk: 'a v sa na je že o s z do aj to k vo pre za by ale si po ako podľa od ktorý',
  hu: 'a az és hogy nem is egy azt van ez de csak meg volt már mint el még lehet volna szerint pedig ki után',
  ro: 'de și în a la cu pe nu că o să din pentru este mai au care un fost dar sunt prin se lui',
  hr: 'i u je se na da za su od s o kao što to koji ne će iz nije po do biti ali bi',
  lt: 'ir kad į yra su iš bei buvo ar ne per tai bet jau nuo po taip kaip apie bus jo dėl iki savo',
  lv: 'un ir no ka ar par tas nav bija kas bet to uz arī pēc gada pie vai kā gan līdz viņš tika',
  et: 'ja on ei et see oli ka kui ning ta mis aga kes või nii oma seda pärast mitte veel oleks välja üle',
  tr: 've bir bu da de için ile olarak olan çok daha en gibi sonra kadar olduğu ne var göre ise ancak oldu değil dedi',
  id: 'yang dan di untuk dengan pada dari ini tidak itu dalam akan ke juga oleh ada telah tersebut bisa sebagai karena kami mereka saat',
  ms: 'yang dan di untuk dengan pada dari ini tidak itu dalam akan ke juga oleh telah beliau kerana kata berkata tersebut boleh',
  vi: 'và của là có cho các được trong không với một những đã người này để khi về đến từ ra cũng theo tại',
  sw: 'ya na wa kwa katika la ni cha za kuwa hiyo huyo hata yake pia lakini baada ambao kama hii huo watu',
  tl: 'ang ng sa na mga at ay si ni para hindi ito may kay ako niya siya ko mo namin kanyang',
  ru: 'и в не на что с по он как из к за это от его для о но а все так до было был',
  uk: 'і в на що не з та до за як про це від його для у він але й із під був також які',
  bg: 'на и да в се за от с е не че по са което като до ще това при след го или но бе',
  sr: 'и у је да се на за су од са о као што то који не ће из није по до али би које',
};
