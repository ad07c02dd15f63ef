/**
 * The trees that score the lines of a text, for {@link readTrees}: fitted by `tools/train/furniture`,
 * which says to which dumps. A change of the features or the rules needs new ones.
 */
export const LINE_TREES =
  'RVL/Zf//Ukr//x5P////Nmw3//9o//8Z/x47////N21S//83//9SU///U///NlM///9J/3X//wxT////M25Jb/////8B' +
  'Vv//Hv//RU1S////Uv9PaGr/////M0xB////Ukz//23/R///Rx5S/0////9tUv8i////Uk1EQf//Zf//Wv//N///Nmz/' +
  'Af//AVwe////Hv//UmxJ////Hk9qav//////M01YSv///2r//wEN////M0z/Wv//Af9N/0z/I///Rx4XM/////9bOQD/' +
  '////M0xB////Df8XHjv/////RwH/JyMv/////01J////WBhBPf////9t/2f/X///RU0P////TRf//2f/bP//WB1BFf//' +
  '//9KQR7/////NiD/If//Df8IXv//dP//R1//F0////9M/2r/av//Uklb//9XVv///03/R///R1//T2n///89bUH/////' +
  'WEFvIP//Av///0oI////M05L//8s/0n//xcB////AU1K/1P///9KAv//RP//WE5S//9Ed////ztS////IEFvK/////8N' +
  'V///Nv//M0n//x4CFw7///9W////IGhy//9Bb////w0Y////VgIP////H0Rf/zf/////IEH//w0bAv//T///Av//AUz/' +
  '/y9o//9EG/9U////GC4k////XkH/JP//Hv//Vw0YD/////8+G2j/////Dkn/TP//O2hq/z3/////WAINGGQ4////////' +
  'X///VkFB////Og7//w7/X///OkJB/1v//1s9/xD/////GP9P/x5SGf8t/xj/////V0z/TnX//1v//x5f////TE///0Ee' +
  'DP///xJU////AgH/T/9jdP9O/1L/////Nmhr//9tMf//TP//G///FhEV/3f/ZQb///9D////Fkn/RwYV//9e//8Z////' +
  'WEn/FhH/Gf///zoA////AgH/SkL/av9qbv//////QU0N/3X/Tf//dnD/////TP9OW///Vv9eTk7/////WE5PUP///0n/' +
  'Wv//CP//IhU6GP///2Ns////V///AAdqBJVvEoOBmgABnadpJUokY3mubY0AhgAvmKNmKgACXI0kZnsMCY51R5+FJSMk' +
  'jnV5gQZlhV08nYWFK+N3GmiSaYUDDH+UAJxvACECZottEosBPh2MU5abKzmyjG9uE3OMdwiaJJZ8PAARigGPmWgVB3YA' +
  'j3dqEza5CHeOAH9lJmZ6LIGXJkZyAX2NCAEAjGJxAJdpE0h3jXKGAAHjHYVckJZmMCAAWYtxjgWAbghveo6VLy+GJ259' +
  'CIcslkVLEnqSJgAGMYeUSGV2NBV8inKUMGa4hmxzZ4MDAC+HlGpLNwiFCCgDY4eRlDZ4kH1wAAKmMYBwaocKkkSMHntU' +
  'ADckhnhwLACSYUSOI39aAAueEnWFa4mNjwCNaHeTKQF4CYt3ZXwAAYuTIU6CJAiCAAGGk18yhwmE42R4FXgAb5V7R3SG' +
  'iCyRI4pvIweAAQCKbZI0FcGIa211ArJjAXWFCYt3bo0AimqSNTtPh3E3gnGOcQUIg48+CTZQjASCcHONCYZotJJ/AjsC' +
  'bIe6KHGCajExhFOPAZ9jLnaGiXGIBHuHHXiQMniJewAJAAeFkFlNa41lAa4wl3C7GXiIZ4gEfIqOEgklg3ZqD7oeiDxd' +
  'g26NAYaCdYgBD4VvB385CY98CWeBdQM+b4S0AY4CTYh9AQA8f3KCAoKHOIRzAJBcLJomIn5xlIVdATh+iVqRB3iJB4h6' +
  'OK4dhS8pZYiOBAagGgrEdRKAj4p0Io5wEqkHcYFxQRGDZgmDI5B6SDEHdgF4iFgAhQJwL4WJAn0BfAAlA4kDeRBmFZBo' +
  'ORKFOwZ/mVZwgwAiiXVtCD2MZIEAPoh+cAAIbXuKCQN+AX0dJZRBjCdSkox0OK4ygm8RNIV0Pkt6AYtvAQEZfCV6MAmL' +
  'eW8qToeKAXiKDwwcf40EekQDfGmJBHiIAQB9AnhPh0EmiWWLBgN+jTGKBout42Qme4x3tCyYgQWMEkSIKj6Vf3d1CIg9' +
  'EHuHLnUDSUh4SIGMBDtKKISVaHGPLG98AIhtPxROFHuKiiQ+hmOJMnOB';
