import { useRef } from 'react'
import { ownBank } from '../content/inUse'
import { opening } from '../content/opening'
import { encodeRoute } from '../journey/route'
import { deviceTexts } from '../ui/language/subjects/device'
import { keepingTexts } from '../ui/language/subjects/keeping'
import { useTexts } from '../ui/language/texts'
import { openStorage } from '../platform/storage'
import { keepTabChoice } from '../platform/tabChoice'
import { wipeTraces } from '../platform/wipe'
import { eraseBanks } from '../record/keptBanks'
import { scanGone, useKeeping } from '../record/keeping'
import { isOff } from '../record/recordState'
import { readScan } from '../record/scan'
import { Button } from '../ui/Button'
import { ConfirmButton } from '../ui/ConfirmButton'
import { reloadAt, WIPED } from './afterReload'
import styles from './Shell.module.css'

/** The choices about kept data, on every page: wipe all of it, or keep nothing. */
export function DeviceData() {
  const t = useTexts(deviceTexts)
  const kept = useTexts(keepingTexts)
  const off = useKeeping(({ status }) => isOff(status))
  const setSaving = useKeeping((keeping) => keeping.setSaving)
  // The button that replaces the chosen one takes over its focus.
  const chosen = useRef<'on' | 'off'>(undefined)
  const takeOver = (button: HTMLButtonElement | null) => {
    if (!button || chosen.current !== (off ? 'off' : 'on')) return
    button.focus()
    chosen.current = undefined
  }
  const keep = (saving: boolean) => {
    chosen.current = saving ? 'on' : 'off'
    setSaving(saving)
  }
  return (
    <div className={styles.deviceData}>
      <ConfirmButton
        text={t.wipe}
        title={t.wipeTitle}
        explanation={t.wipeText}
        erases
        onConfirm={() => void wipeAll()}
      />
      {off ? (
        <p>
          {t.isOff}{' '}
          <Button
            ref={takeOver}
            look="link"
            onClick={() => {
              keep(true)
            }}
          >
            {t.on}
          </Button>
        </p>
      ) : (
        <ConfirmButton
          ref={takeOver}
          text={t.off}
          title={t.offTitle}
          explanation={`${kept.lost} ${t.offText}`}
          erases
          yes={t.offYes}
          onConfirm={() => {
            keep(false)
          }}
        />
      )}
    </div>
  )
}

/** Wipes everything of the app on this device; says so on the page, also if something is left. */
async function wipeAll(): Promise<void> {
  useKeeping.setState({ traces: 'going' })
  readScan().clear()
  const boards = import('../workshop/closing/keptPictures').then(({ eraseWorkshops }) =>
    eraseWorkshops(),
  )
  const banks = openStorage().then((storage) => eraseBanks(storage, opening().bank.id))
  location.hash = encodeRoute({ page: 'landing' })
  // The scan's own notice says whether it was wiped.
  const [scan, ...others] = await Promise.allSettled([scanGone(), boards, banks, wipeTraces()])
  const isLeft = others.some(({ status }) => status === 'rejected')
  // A page has one bank for as long as it is open; without a network it could not be fetched again.
  if (ownBank() && !isLeft && scan.status === 'fulfilled' && navigator.onLine) {
    keepTabChoice(WIPED, true)
    reloadAt()
    return
  }
  useKeeping.setState({ traces: isLeft ? 'left' : 'gone' })
}
