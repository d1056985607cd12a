import { useState } from 'react'
import type { SavedFile } from '../../record/savedFile'
import { formatMoment } from '../../ui/language/moment'
import { downloadsTexts } from '../../ui/language/subjects/downloads'
import { filesTexts } from '../../ui/language/subjects/files'
import { scansTexts } from '../../ui/language/subjects/scans'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { drawId } from '../../platform/chance'
import { thisMoment, today } from '../../platform/clock'
import { downloadFile } from '../../platform/download'
import { freeName } from '../../record/earlier'
import { mergeSaved } from '../../record/mergeSaved'
import { readScan, useScan } from '../../record/scan'
import { isEmpty, type ScanData } from '../../record/shape'
import { Button } from '../../ui/Button'
import { FileButton } from '../../ui/FileButton'
import { bankRef, formOf, since } from '../../content/scanOfBank'
import { encodeSavedFile, fitsFile } from '../../record/encodeSavedFile'
import { toSaved } from '../../record/toSaved'
import { openSavedFile } from '../../record/openSavedFile'
import styles from './ScansPage.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** Saves everything in one file, and restores it from such a file, on this device or another. */
export function ScanFile() {
  const t = useTexts(scansTexts)
  const files = useTexts(filesTexts)
  const downloads = useTexts(downloadsTexts)
  const nothing = useScan(isEmpty)
  const restore = useRestore()
  const [said, setSaid] = useState('')
  const save = () => {
    const text = fileOf(readScan(), thisMoment())
    const name = `ambtskompas-scans-${today()}.json`
    if (text !== undefined) downloadFile(name, 'application/json', text)
    setSaid(text === undefined ? t.saveTooLarge : fill(downloads.made, { file: name }))
  }
  const choose = async (file: File) => {
    const opened = await openSavedFile(file, bankRef)
    setSaid(opened.ok ? restore(opened.value) : files[opened.problem])
  }
  return (
    <section className={classNames(patterns.stack, patterns.section, styles.section)}>
      <h2>{t.fileTitle}</h2>
      {!nothing && (
        <>
          <p>{t.saveText}</p>
          <Button look="secondary" onClick={save}>
            {t.save}
          </Button>
        </>
      )}
      <p>{t.restoreText}</p>
      <FileButton
        text={t.restore}
        accept=".json,application/json"
        onChoose={(file) => {
          void choose(file)
        }}
      />
      <p role="status" className={classNames(patterns.announced, styles.status)}>
        {said}
      </p>
    </section>
  )
}

/** Everything as the text of a file, `undefined` if it would be too large to read back. */
function fileOf(scan: ScanData, moment: string): string | undefined {
  const text = encodeSavedFile(toSaved(scan, bankRef), moment)
  return fitsFile(text) ? text : undefined
}

/** Merges a file into the data here, and says what was added. */
function useRestore(): (file: SavedFile) => string {
  const t = useTexts(scansTexts)
  const locale = useLocale()
  return (file) => {
    const here = readScan()
    const wanted = fill(t.restoredName, { date: formatMoment(locale, file.saved) })
    const name = freeName(here.earlier, wanted)
    const merged = mergeSaved(here, file, { since, name, formOf, newId: drawId })
    if (!merged.ok) return t.tooMany
    const { scan, current, added, colleagues } = merged.value
    here.change(scan)
    const words = [
      current === 'taken' && t.restoredTaken,
      current === 'aside' && fill(t.restoredAside, { name }),
      added > 0 && fill(t.restoredAdded, { n: added }),
      colleagues > 0 && fill(t.restoredColleagues, { n: colleagues }),
    ].filter((part) => part !== false)
    return words.length === 0 ? t.restoredNothing : words.join(' ')
  }
}
