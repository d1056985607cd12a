import { useSyncExternalStore } from 'react'
import { screenTexts } from '../../ui/language/subjects/screen'
import { useTexts } from '../../ui/language/texts'
import {
  canFillScreen,
  fillsScreen,
  onFillScreenChange,
  switchFillScreen,
} from '../../platform/fullScreen'
import { Button } from '../../ui/Button'
import styles from './Screen.module.css'

/** The only control on the projector: enters or leaves full screen. */
export function FullScreenButton() {
  const t = useTexts(screenTexts)
  const filled = useSyncExternalStore(onFillScreenChange, fillsScreen)
  if (!canFillScreen()) return null
  return (
    <div className={styles.corner}>
      <Button look="link" onClick={() => void switchFillScreen()}>
        {filled ? t.leaveScreen : t.fillScreen}
      </Button>
    </div>
  )
}
