import type { OutletDefinition } from '../definition.js';

export const theGuardian: OutletDefinition = {
  id: 'the-guardian',
  name: 'The Guardian',
  domains: ['theguardian.com', 'guardian.co.uk'],
  names: ['Guardian journalism', 'Guardian News & Media', 'theguardian.com', 'the Guardian'],
  timeZone: 'Europe/London',
  headline: 'css:[data-gu-name="headline"] h1',
  dek: 'css:[data-gu-name="standfirst"] p',
  body: {
    in: '#maincontent',
    drop: { caption: '#maincontent figure', newsletter: '[data-name="placeholder"]' },
  },
};
