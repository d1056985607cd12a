import * as z from 'zod/mini'
import { cleanName } from '../../core/cleanName'
import { localeIds } from '../language/locale'

/** The most characters in a name given by the host. */
export const LONGEST_NAME = 60

/** What to do about a wrong key; the texts of the subject `config` say it in a sentence. */
export type Remedy =
  | 'addToBanks'
  | 'addToOffer'
  | 'bank'
  | 'contact'
  | 'group'
  | 'link'
  | 'language'
  | 'list'
  | 'logo'
  | 'name'
  | 'origin'
  | 'schema'
  | 'theme'
  | 'yesNo'

const remedy = (one: Remedy): Remedy => one

const name = z.string(remedy('name')).check(
  z.minLength(1, remedy('name')),
  z.maxLength(LONGEST_NAME, remedy('name')),
  z.refine((text) => cleanName(text, LONGEST_NAME) === text, remedy('name')),
)

const httpsAddress = /^https:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?::\d{1,5})?(?:[/?#][^\s"'<>\\^`{|}]*)?$/
const emailAddress = /^[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/
const origin = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/

const matching = (pattern: RegExp, wrong: Remedy) =>
  z.string(wrong).check(z.maxLength(500, wrong), z.regex(pattern, wrong))

/** A file in the host's folder: its name can never lead out of that folder. */
const hostFile = (endings: string, wrong: Remedy) =>
  matching(new RegExp(String.raw`^host/(?:[\w-]+/)*[\w-]+(?:\.[\w-]+)*\.(?:${endings})$`), wrong)

const bankName = matching(/^[a-z0-9-]{1,40}$/, 'bank')

/**
 * `config.json` beside the page: what the host may change without a new build. Every key may be
 * left out; without any the app is unchanged. `config.schema.json` is made from this.
 */
export const configFile = z
  .strictObject(
    {
      $schema: z.optional(
        z
          .string(remedy('schema'))
          .check(z.describe('Helps an editor to write this file: "./config.schema.json".')),
      ),
      name: z.optional(
        name.check(
          z.describe('Takes the place of “Ambtskompas” wherever the app speaks of itself.'),
        ),
      ),
      offeredBy: z.optional(
        z
          .strictObject(
            {
              name: name.check(z.describe('Shown in the footer, and as the text of the logo.')),
              contact: z.optional(
                z
                  .union(
                    [matching(emailAddress, 'contact'), matching(httpsAddress, 'contact')],
                    remedy('contact'),
                  )
                  .check(z.describe('An e-mail address, or a page: https://…')),
              ),
              logo: z.optional(
                hostFile('svg|png|webp|jpg', 'logo').check(
                  z.describe('A picture in the folder host/, beside the name in the header.'),
                ),
              ),
            },
            remedy('group'),
          )
          .check(z.describe('The organisation that offers this installation.')),
      ),
      links: z.optional(
        z
          .strictObject(
            {
              privacy: z.optional(
                matching(httpsAddress, 'link').check(
                  z.describe('The privacy statement of the organisation: https://…'),
                ),
              ),
              accessibility: z.optional(
                matching(httpsAddress, 'link').check(
                  z.describe('The accessibility statement: https://…'),
                ),
              ),
            },
            remedy('group'),
          )
          .check(z.describe('Pages of the organisation, linked from the footer.')),
      ),
      language: z.optional(
        z
          .strictObject(
            {
              default: z
                .enum(localeIds, remedy('language'))
                .check(z.describe('The language of a first visit; one of those offered.')),
              offer: z
                .array(z.enum(localeIds, remedy('language')), remedy('list'))
                .check(
                  z.minLength(1, remedy('list')),
                  z.maxLength(localeIds.length, remedy('list')),
                  z.describe('The languages that a visitor can choose from.'),
                ),
            },
            remedy('group'),
          )
          .check(
            z.refine((language) => language.offer.includes(language.default), {
              error: remedy('addToOffer'),
              path: ['default'],
            }),
            z.describe('Which languages there are here, and which is the first.'),
          ),
      ),
      theme: z.optional(
        hostFile('css', 'theme').check(
          z.describe('A stylesheet in the folder host/; see docs/configuring.md.'),
        ),
      ),
      banks: z.optional(
        z
          .array(bankName, remedy('list'))
          .check(
            z.maxLength(20, remedy('list')),
            z.describe('Question banks of this host: for each name there is a banks/<name>.json.'),
          ),
      ),
      defaultBank: z.optional(
        bankName.check(
          z.describe(
            'The question bank of a visit without a link; one of `banks`. For configure.mjs.',
          ),
        ),
      ),
      banksFromLinks: z.optional(
        z
          .boolean(remedy('yesNo'))
          .check(z.describe('Whether a link may bring statements of its own; true if left out.')),
      ),
      embedIn: z.optional(
        z
          .array(matching(origin, 'origin'), remedy('list'))
          .check(
            z.maxLength(20, remedy('list')),
            z.describe(
              'Sites that may show the app in a frame, as https://lms.example.nl; for configure.mjs.',
            ),
          ),
      ),
    },
    remedy('group'),
  )
  .check(
    z.refine(
      ({ banks = [], defaultBank }) => defaultBank === undefined || banks.includes(defaultBank),
      { error: remedy('addToBanks'), path: ['defaultBank'] },
    ),
  )

/** The host's settings; `{}` for none. */
export type HostConfig = z.infer<typeof configFile>
