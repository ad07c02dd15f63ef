// Events and works that are often in the news, separated by |. From general knowledge.

export const EVENTS =
  'Cold War|World War|World War I|World War II|World War One|World War Two|First World War|' +
  'Second World War|Great War|WWI|WWII|Vietnam War|Korean War|Gulf War|Iraq War|Six-Day War|' +
  'Yom Kippur War|Falklands War|Crimean War|American Civil War|Spanish Civil War|Boer War|Holocaust|' +
  'Olympics|Olympic Games|Winter Olympics|Summer Olympics|Winter Games|Summer Games|Paralympics|' +
  'Paralympic Games|Winter Paralympics|Commonwealth Games|Asian Games|Pan American Games|World Cup|' +
  'Rugby World Cup|Cricket World Cup|Euro 2016|Euro 2020|Euro 2024|Copa America|Copa América|' +
  'Champions League|Europa League|Premier League|Africa Cup of Nations|Davis Cup|Ryder Cup|' +
  "America's Cup|Stanley Cup|Super Bowl|World Series|Tour de France|Giro d'Italia|Grand Prix|" +
  'French Open|US Open|U.S. Open|Australian Open|Six Nations|Wimbledon Championships|Oscars|' +
  'Academy Awards|Grammys|Grammy Awards|Emmys|Emmy Awards|Golden Globes|Baftas|Brit Awards|Eurovision|' +
  'Eurovision Song Contest|Cannes Film Festival|Venice Film Festival|Berlin Film Festival|' +
  'Sundance Film Festival|Glastonbury|Arab Spring|Orange Revolution|Velvet Revolution|' +
  'Cultural Revolution|French Revolution|Russian Revolution|Islamic Revolution|Industrial Revolution|' +
  'Great Depression|Great Recession|Prague Spring|Rose Revolution|Black Lives Matter|Brexit|Watergate|' +
  "Christmas|Christmas Day|Christmas Eve|Boxing Day|New Year|New Year's Day|New Year's Eve|Easter|" +
  'Easter Sunday|Good Friday|Thanksgiving|Halloween|Ramadan|Eid|Eid al-Fitr|Eid al-Adha|Hanukkah|' +
  'Passover|Yom Kippur|Diwali|Lunar New Year|Chinese New Year|Independence Day|Memorial Day|' +
  "Labor Day|Labour Day|May Day|Veterans Day|Remembrance Day|Valentine's Day|Mother's Day|" +
  "International Women's Day|Black Friday|Cop26|COP26|COP27|COP28|Cop27|Cop28|G7 summit|G20 summit";

export const WORKS =
  "Bible|Quran|Koran|Qur'an|Torah|Talmud|Old Testament|New Testament|Mona Lisa|Magna Carta|" +
  'Belt and Road Initiative|Marshall Plan|Paris Agreement|Paris Climate Agreement|Kyoto Protocol|' +
  'Treaty of Versailles|Geneva Conventions|Geneva Convention|Good Friday Agreement|Oslo Accords|' +
  'Minsk agreements|Universal Declaration of Human Rights|Affordable Care Act|Patriot Act|' +
  'First Amendment|Second Amendment|Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Booker Prize|' +
  'Star Wars|Harry Potter|Game of Thrones|Hamlet|Macbeth';

export const PRODUCTS =
  'iPhone|iPad|iPod|iMac|iTunes|MacBook|Kindle|Android|Windows|Bitcoin|Ethereum|Boeing 737|Boeing 737 Max|Airbus A380|Kalashnikov|' +
  'Novichok|Viagra|Prozac|Sputnik V|PlayStation|Xbox|ChatGPT|Concorde|Patriot|Stinger|Javelin';
