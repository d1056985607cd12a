import type { HostConfig } from '../../src/ui/host/configFile'

/** A `config.json` with every key in it. */
export const fullConfig: HostConfig = {
  $schema: './config.schema.json',
  name: 'Kompas Vallei',
  offeredBy: { name: 'Waterschap Vallei', contact: 'hr@example.nl', logo: 'host/logo.svg' },
  links: {
    privacy: 'https://example.nl/privacy',
    accessibility: 'https://example.nl/toegankelijkheid',
  },
  language: { default: 'nl', offer: ['nl', 'en'] },
  theme: 'host/theme.css',
  banks: ['waterschap'],
  defaultBank: 'waterschap',
  banksFromLinks: true,
  embedIn: ['https://lms.example.nl'],
}
