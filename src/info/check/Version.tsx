import { useEffect, useState } from 'react'
import { readVersions } from '../../platform/versions'
import { hostTexts } from '../../ui/language/subjects/host'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'

/** The version that the host has, and the one this browser still has if that is another. */
export function Version() {
  const t = useTexts(hostTexts)
  const [versions, setVersions] = useState<Awaited<ReturnType<typeof readVersions>>>()
  useEffect(() => {
    readVersions().then(setVersions, () => undefined)
  }, [])
  if (versions?.onHost === undefined) return null
  const other = versions.kept.find((version) => version !== versions.onHost)
  return (
    <>
      <p>{fill(t.version, { version: versions.onHost })}</p>
      {other !== undefined && <p>{fill(t.otherVersion, { version: other })}</p>}
    </>
  )
}
