import { expect, it } from 'vitest';
import { dayInAddress } from '../../../src/parts/page-dates/address-date.js';

it.each([
  ['https://vessby.example/2024/05/03/harbour-reopens', '2024-05-03'],
  ['https://vessby.example/news/2024/5/3/', '2024-05-03'],
  ['https://vessby.example/2024-05-03-harbour', '2024-05-03'],
  ['https://vessby.example/local/2024-05/03/c_112.htm', '2024-05-03'],
  ['https://vessby.example/20240503/harbour', '2024-05-03'],
  ['https://vessby.example/2024/13/03/harbour', null],
  ['https://vessby.example/2024/05/harbour', null],
  ['https://vessby.example/harbour?on=/2024/05/03/', null],
  ['', null],
])('the day in the path of %s is %s', (address, day) => {
  expect(dayInAddress(address)).toBe(day);
});
