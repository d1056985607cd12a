import { useState } from 'react'
import { findCodes } from '../../code/findCodes'
import type { Form } from '../../../core/framework'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useTexts } from '../../../ui/language/texts'
import type { CameraProblem } from '../../../platform/camera'
import { Button } from '../../../ui/Button'
import { readBoard } from '../boards'
import { CameraPreview } from './CameraPreview'
import { scannedWords } from './outcomeWords'
import { reportOf, type Report } from './report'
import { takeIn } from './takeIn'
import styles from './Camera.module.css'
import { classNames } from '../../../ui/classNames'

type Props = { readonly form: Form; readonly onReport: (report: Report) => void }

/** Reads the codes that people hold up to the camera, and confirms each one. */
export function Camera({ form, onReport }: Props) {
  const t = useTexts(boardTexts)
  const [on, setOn] = useState(false)
  const [said, setSaid] = useState('')
  const turn = (next: boolean, words: string) => {
    setOn(next)
    setSaid(words)
  }
  const take = async (text: string) => {
    const { codes } = findCodes(text)
    if (codes.length === 0) {
      setSaid(t.scannedOther)
      return
    }
    const taken = await takeIn(codes)
    setSaid(scannedWords(t, form, taken, readBoard()?.participants.length ?? 0))
    onReport(reportOf(taken, []))
  }
  const problems: Record<CameraProblem, string> = {
    absent: t.cameraFailed,
    refused: t.cameraRefused,
    failed: t.cameraFailed,
  }
  return (
    <div className={styles.camera}>
      <p>{t.cameraText}</p>
      {on && (
        <CameraPreview
          onReady={() => {
            setSaid(t.cameraReady)
          }}
          onProblem={(problem) => {
            turn(false, problems[problem])
          }}
          onText={(text) => void take(text)}
        />
      )}
      <Button
        look="secondary"
        onClick={() => {
          turn(!on, on ? '' : t.cameraBusy)
        }}
      >
        {on ? t.cameraStop : t.cameraStart}
      </Button>
      <p role="status" className={classNames(styles.said, on && styles.saidLarge)}>
        {said}
      </p>
    </div>
  )
}
