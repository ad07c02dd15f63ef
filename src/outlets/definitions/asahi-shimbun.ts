import type { OutletDefinition } from '../definition.js';

export const asahiShimbun: OutletDefinition = {
  id: 'asahi-shimbun',
  name: '朝日新聞',
  domains: ['asahi.com'],
  names: ['The Asahi Shimbun', 'Asahi Shimbun', '朝日新聞デジタル', '朝日新聞社'],
  language: 'ja',
  timeZone: 'Asia/Tokyo',
  headline: 'css:main h1',
  body: { in: '.nfyQp', keep: '.nfyQp > p', drop: { advertisement: '.notPrint' } },
};
