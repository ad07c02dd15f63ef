/**
 * Currencies by ISO 4217: the code; the units that news print; what stands before a number; words
 * of the places whose currency it is. Of several with one unit, the first is meant where its unit
 * is marked with `!` and the text speaks of no other's place.
 */
export const CURRENCIES = `
USD|!dollar dollars bucks|!$ US$ U.S.$|us u.s u.s. american america
CAD|dollar dollars $|C$ CA$ Can$ CDN$ Cdn$|canadian canada
AUD|dollar dollars $|A$ AU$|australian australia
NZD|dollar dollars $|NZ$|zealand
HKD|dollar dollars $|HK$|kong
SGD|dollar dollars $|S$ SG$|singapore singaporean
TWD|dollar dollars $|NT$|taiwan taiwanese
JMD|dollar dollars $|J$|jamaican jamaica
ZWL|dollar dollars $|Z$ ZW$|zimbabwean zimbabwe
NAD|dollar dollars $|N$|namibian namibia
EUR|euro euros|€|
GBP|!pound pounds sterling pence p|!£ UK£|british sterling uk britain
EGP|pound pounds £|E£ LE EGP£|egyptian egypt
LBP|pound pounds £|L£ LL|lebanese lebanon
SYP|pound pounds £||syrian syria
SDG|pound pounds £||sudanese sudan
JPY|!yen|!¥ !￥ JP¥|japanese japan
CNY|yuan renminbi ¥|RMB CN¥|chinese china
INR|rupee rupees Rs|₹|indian india
PKR|rupee rupees Rs|PKRs|pakistani pakistan
LKR|rupee rupees Rs|SLRs|lankan lanka
NPR|rupee rupees Rs|NRs|nepali nepalese nepal
MUR|rupee rupees Rs||mauritian mauritius
BDT|taka|৳ Tk|
RUB|!rouble roubles ruble rubles|₽|russian russia
BYN|rouble roubles ruble rubles||belarusian belarus
CHF|franc francs|CHF Fr SFr|swiss switzerland
XOF|franc francs|FCFA|cfa
RWF|franc francs||rwandan rwanda
KRW|!won|₩|korean korea
ZAR|rand|R|
BRL|reais|R$|brazilian brazil
MXN|peso pesos $|MX$ Mex$|mexican mexico
ARS|peso pesos $|AR$|argentine argentina
CLP|peso pesos $||chilean chile
COP|peso pesos $||colombian colombia
PHP|peso pesos|₱ P Php|philippine philippines filipino
SEK|krona kronor kr||swedish sweden
ISK|krona kr|ISK|icelandic iceland
NOK|krone kroner kr||norwegian norway
DKK|krone kroner kr||danish denmark
CZK|koruna korunas crowns|Kč|czech
PLN|zloty zlotys|zł|
HUF|forint forints|Ft|
RON|leu lei||romanian romania
BGN|lev leva||
TRY|!lira liras|₺ TL|turkish turkey türkiye
ITL|lira lire||italian italy
ILS|shekel shekels|₪ NIS|
UAH|hryvnia hryvnias hryvnya|₴|
KZT|tenge|₸|
GEL|lari|₾|
AED|!dirham dirhams|Dh Dhs|emirati emirates uae dubai
MAD|dirham dirhams||moroccan morocco
SAR|riyal riyals|SR|saudi arabia
QAR|riyal riyals|QR|qatari qatar
YER|rial rials||yemeni yemen
IRR|rial rials||iranian iran
OMR|rial rials||omani oman
KWD|dinar dinars|KD|kuwaiti kuwait
JOD|dinar dinars|JD|jordanian jordan
BHD|dinar dinars|BD|bahraini bahrain
IQD|dinar dinars||iraqi iraq
TND|dinar dinars||tunisian tunisia
DZD|dinar dinars||algerian algeria
LYD|dinar dinars||libyan libya
RSD|dinar dinars||serbian serbia
NGN|naira|₦ N|
GHS|cedi cedis|GH¢ GH₵|
KES|shilling shillings|KSh Ksh Ksh Kshs KES Sh|kenyan kenya
UGX|shilling shillings|USh Ush|ugandan uganda
TZS|shilling shillings|TSh Tsh|tanzanian tanzania
ETB|birr|Birr|
IDR|rupiah|Rp|
MYR|ringgit|RM|
THB|baht|฿|
VND|dong|₫|
CRC|colon colones|₡|
PYG|guarani guaranies|₲|
BTC|bitcoin bitcoins||
`;

/** Signs that may stand before or behind an amount, with the letters of a country before them. */
export const SIGNS = '$£€¥￥₹₽₺₩₪₫₴₦₱₡₲₵₸₼₾฿¢৳';
