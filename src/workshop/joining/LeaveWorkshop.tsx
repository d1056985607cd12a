import { joinTexts } from '../../ui/language/subjects/join'
import { useTexts } from '../../ui/language/texts'
import { readScan, useScan } from '../../record/scan'
import { ConfirmButton } from '../../ui/ConfirmButton'

/** Leaves the workshop, after asking; the answers stay. */
export function LeaveWorkshop() {
  const t = useTexts(joinTexts)
  const given = useScan((scan) => scan.workshop?.given !== undefined)
  return (
    <ConfirmButton
      text={t.leave}
      title={t.leaveTitle}
      explanation={given ? t.leaveTextGiven : t.leaveText}
      yes={t.leaveYes}
      onConfirm={() => {
        readScan().change({ workshop: undefined })
        // The pressed button is gone, so the focus moves to the heading of the page.
        document.querySelector('h1')?.focus()
      }}
    />
  )
}
