/** Units of measure: the symbol, then the words that are read as it. SI and customary units. */
export const UNITS = `
km km kms kilometre kilometres kilometer kilometers
m metre metres meter meters
cm cm centimetre centimetres centimeter centimeters
mm mm millimetre millimetres millimeter millimeters
mi mile miles
nmi nautical-mile nautical-miles
ly light-year light-years
ft ft foot feet
in inch inches
yd yard yards
ha ha hectare hectares
acre acre acres
t tonne tonnes metric-ton metric-tons
ton ton tons
kg kg kilogram kilograms kilogramme kilogrammes kilo kilos
g g gram grams gramme grammes
mg mg milligram milligrams
lb lb lbs
oz ounce ounces
l litre litres liter liters
gal gallon gallons
bbl barrel barrels
bpd bpd
bushel bushel bushels
mph mph
km/h kph kmh km/h
kn knot knots
° degrees degree
°C °c celsius degrees-celsius degrees-c degree-celsius
°F °f fahrenheit degrees-fahrenheit degrees-f
kW kw kilowatt kilowatts
MW mw megawatt megawatts
GW gw gigawatt gigawatts
kWh kwh kilowatt-hours
MWh mwh megawatt-hours
GWh gwh gigawatt-hours
TWh twh terawatt-hours
V volt volts
W watt watts
Hz hertz
MB mb megabyte megabytes
GB gb gigabyte gigabytes
TB tb terabyte terabytes
% % percent pct per-cent
pp percentage-point percentage-points
`;
