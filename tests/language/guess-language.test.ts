import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../src/language/guess-language.js';

describe('guessLanguage', () => {
  it.each([
    ['en', 'The harbour was closed for three days after the storm, and the ferries did not sail.'],
    ['de', 'Der Hafen war nach dem Sturm drei Tage lang geschlossen, und die Fähren fuhren nicht.'],
    [
      'fr',
      'Le port est resté fermé pendant trois jours après la tempête et les ferries sont à quai.',
    ],
    ['es', 'El puerto estuvo cerrado tres días después de la tormenta y los barcos no salieron.'],
    ['it', 'Il porto è rimasto chiuso per tre giorni dopo la tempesta e i traghetti sono fermi.'],
    ['pt', 'O porto ficou fechado por três dias depois da tempestade e os barcos não saíram.'],
    ['nl', 'De haven was na de storm drie dagen gesloten en de veerboten zijn niet uitgevaren.'],
    ['sv', 'Hamnen var stängd i tre dagar efter stormen och färjorna har inte gått sedan dess.'],
    ['no', 'Havna var stengt i tre dager etter stormen, og fergene har ikke gått siden det.'],
    ['da', 'Havnen var lukket i tre dage efter stormen, og færgerne er ikke blevet sejlet af.'],
    [
      'pl',
      'Port był zamknięty przez trzy dni po burzy, a promy nie wypłynęły w morze od tego czasu.',
    ],
    ['tr', 'Liman fırtınadan sonra üç gün kapalı kaldı ve feribotlar için bir karar da yok.'],
    ['ru', 'Порт был закрыт на три дня после шторма, и паромы не вышли в море.'],
    ['uk', 'Порт був закритий на три дні після шторму, і пороми не вийшли в море від того часу.'],
    ['el', 'Το λιμάνι έμεινε κλειστό για τρεις ημέρες μετά την καταιγίδα.'],
    ['ja', 'ヴェスビー港は嵐の後、三日間閉鎖された。'],
    ['zh', '暴风雨过后，港口关闭了三天，渡轮没有出航。'],
    ['ko', '폭풍 이후 항구는 사흘 동안 폐쇄되었다.'],
    ['ar', 'أغلق الميناء ثلاثة أيام بعد العاصفة ولم تبحر العبارات.'],
    ['fa', 'بندر پس از توفان سه روز بسته بود و کشتی‌ها چیزی نگفتند، پلیس گفت.'],
    ['he', 'הנמל היה סגור שלושה ימים לאחר הסערה.'],
  ])('names %s', (language, text) => {
    expect(guessLanguage(text)?.language).toBe(language);
  });

  it.each(['', 'Rain', '1234 5678', 'Qwrt zxcv bnm plk jhg fds', '!?', '\ud800'])(
    'says nothing of %j',
    (text) => {
      expect(guessLanguage(text)).toBeNull();
    },
  );

  it('is surer of a long text than of one that two languages could claim', () => {
    const text =
      'The harbour was closed for three days after the storm, and the ferries did not sail.';
    expect(guessLanguage(text)?.confidence).toBeGreaterThan(0.6);
  });
});
