/**
 * Abbreviations in capitals that are not names: offices, sciences, units, documents. From general
 * knowledge; lower case, singular.
 */
export const ABBREVIATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'ko era rbi rpo swat ep lp pos cad ai sms ngo ingo mou pm ceo cfo coo cto ic isp ba ma bsc msc mba phd md jp npl vip cbd dna rna gdp ' +
    'gnp tv dvd cd pc pcr hiv aids std id it ict hr pr faq url pdf usb gps cctv led lcd hd atm pin ' +
    'vat ipo esg roi kpi r&d b2b sme msme ev suv ppe icu er gp dj mc mp mla mep mps mlc ps dc dig ' +
    'dgp sp ssp asp dsp ig igp cm fm hm hod md cmd qa tba tbc rsvp asap diy ok am pm est gmt ' +
    'edt pst bst cet ist utc ad bc bce ce no vs etc aka rip q1 q2 q3 q4 h1 h2 fy wc vc pe m&a lgbt ' +
    'lgbtq covid covid-19 ebola zika omicron internet web mers sars h1n1 h5n1 n95 ufo ied rpg icbm lng lpg co2 pm2 ph vr ar api html http https css ' +
    'php sql www seo ux ui nft dao btc eth usd gbp eur jpy cny inr usdt sim wifi fm ac bbq pow ' +
    'aest aedt nzst acst awst sast eat wat hkt sgt mst akst hst eta etd rtd cpi ppi pmi fdi etf ebitda ' +
    'yoy nav mvp tko mma var fyi ptsd adhd ivf bmi mri copd ppp uav wmd mou bame bipoc rv oled ram ssd vpn gcse aqi'
  ).split(' '),
);
