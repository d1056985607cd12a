import { Component, type ReactNode } from 'react'
import { encodeSavedFile } from '../record/encodeSavedFile'
import { opening } from '../content/opening'
import { shellTexts } from '../ui/language/subjects/shell'
import { useTexts } from '../ui/language/texts'
import { thisMoment } from '../platform/clock'
import { downloadFile } from '../platform/download'
import { readScan } from '../record/scan'
import { isEmpty } from '../record/shape'
import { toSaved } from '../record/toSaved'
import { Button } from '../ui/Button'
import { Page, PageHeading } from '../ui/Page'
import patterns from '../ui/patterns.module.css'

type Guarded = { readonly children: ReactNode }

/** Catches unexpected errors, and shows the error page instead of a blank one. */
export class ErrorBoundary extends Component<Guarded, { readonly failed: boolean }> {
  // A class field would add three helpers for older browsers to the first script.
  constructor(props: Guarded) {
    super(props)
    this.state = { failed: false }
  }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <ErrorPage /> : this.props.children
  }
}

/** Says that something went wrong, that nothing is lost, and offers the answers as a file. */
export function ErrorPage() {
  const t = useTexts(shellTexts)
  const empty = isEmpty(readScan())
  return (
    <Page>
      <div className={patterns.stack}>
        <PageHeading>{t.errorTitle}</PageHeading>
        <p className={patterns.lead}>{t.errorText}</p>
        <p>{empty ? t.errorLater : t.errorSave}</p>
        <div className={patterns.actions}>
          <Button
            onClick={() => {
              location.reload()
            }}
          >
            {t.errorReload}
          </Button>
          {!empty && (
            <Button look="secondary" onClick={downloadAnswers}>
              {t.errorDownload}
            </Button>
          )}
        </div>
      </div>
    </Page>
  )
}

/** The same file as on the page of all scans, so that it can be put back there. */
function downloadAnswers() {
  const { id, version, fingerprint } = opening().bank
  const scan = toSaved(readScan(), { id, version, fingerprint })
  const text = encodeSavedFile(scan, thisMoment())
  downloadFile('ambtskompas-scans.json', 'application/json', text)
}
