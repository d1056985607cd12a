import { readFileSync } from 'node:fs'

type Locked = {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))

/**
 * The code that bundlers add themselves, by how the names of its modules begin; Rolldown includes
 * that of oxc.
 */
const ofTools: Readonly<Record<string, string>> = {
  '\0vite/': 'node_modules/vite',
  '\0rolldown/': 'node_modules/rolldown',
  '\0@oxc-project+runtime@': 'node_modules/rolldown',
}

/**
 * The packages that a bundle is made of, as CycloneDX 1.6 (JSON): those whose code is in it, in
 * whichever list of package.json they are. Version, licence and hash are those of
 * package-lock.json.
 * @param modules the paths of all modules in the bundle
 * @throws where a package is not in the lock file, or a module belongs to no known package
 */
export function billOfMaterials(modules: readonly string[]): string {
  const { packages } = read('package-lock.json') as { packages: Record<string, Locked> }
  const { name, version, description, license } = read('package.json') as Record<string, string>
  const paths = new Set(modules.flatMap((id) => packageOf(id) ?? []))
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `${String(name)}@${String(version)}`,
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
      },
    },
    components: [...paths].toSorted().map((path) => {
      const locked = packages[path]
      if (!locked) throw new Error(`${path} is in the app and not in package-lock.json`)
      return component(path.replace(/^.*node_modules\//, ''), locked)
    }),
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}

/** From the path of a module, the path of its package as in package-lock.json. */
function packageOf(id: string): string | undefined {
  const tool = Object.keys(ofTools).find((beginning) => id.startsWith(beginning))
  if (tool !== undefined) return ofTools[tool]
  if (/^\0(?!virtual:)/.test(id)) throw new Error(`Whose is ${id.slice(1)}?`)
  return /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]
}

function component(name: string, { version, license = '', integrity = '' }: Locked) {
  const [scope, short] = name.startsWith('@') ? name.split('/') : [undefined, name]
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  return {
    type: 'library',
    'bom-ref': purl,
    ...(scope !== undefined && { group: scope }),
    name: short,
    version,
    licenses: [
      / (?:OR|AND) /.test(license) ? { expression: license } : { license: { id: license } },
    ],
    purl,
    hashes: [{ alg: 'SHA-512', content: asHex(integrity) }],
  }
}

/** The hash of a package's archive, which npm writes as `sha512-` and base64. */
function asHex(integrity: string): string {
  return Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')
}
