import { useForm, useWatch } from 'react-hook-form'
import { drawQrCode } from '../../ui/qr/drawQrCode'
import { encodeWifi, wifiProblem } from './wifi'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { fill, useTexts } from '../../ui/language/texts'
import { QrCode } from '../../ui/qr/QrCode'
import { RadioOption } from '../../ui/RadioRow'
import { TextField } from '../../ui/TextField'
import { QrFiles } from './QrFiles'
import styles from './WifiCode.module.css'
import patterns from '../../ui/patterns.module.css'

const empty = { name: '', kind: 'locked', password: '' }

/** A QR code with which phones go on the Wi-Fi of the room. Kept nowhere. Has no heading. */
export function WifiCode() {
  const t = useTexts(invitationTexts)
  const { register, control } = useForm({ defaultValues: empty })
  const { name, kind, password } = useWatch({ control })
  const network = { name: name ?? '', ...(kind === 'locked' && { password: password ?? '' }) }
  const problem = wifiProblem(network)
  const field = { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false }
  return (
    <form
      className={styles.wifiCode}
      onSubmit={(event) => {
        event.preventDefault()
      }}
    >
      <p>{t.wifiText}</p>
      <p className={patterns.note}>{t.wifiNotKept}</p>
      <TextField
        label={t.wifiName}
        hint={t.wifiNameHint}
        field={{ ...field, ...register('name') }}
      />
      <fieldset className={styles.kind}>
        <legend>{t.wifiKind}</legend>
        <RadioOption option={{ value: 'locked', text: t.wifiLocked }} field={register('kind')} />
        <RadioOption option={{ value: 'open', text: t.wifiOpen }} field={register('kind')} />
      </fieldset>
      {kind === 'locked' && (
        <TextField
          label={t.wifiPassword}
          hint={t.wifiPasswordHint}
          field={{ ...field, ...register('password') }}
        />
      )}
      <p role="status" className={patterns.note}>
        {problem === undefined
          ? t.wifiReady
          : problem === 'tooLong'
            ? t.wifiTooLong
            : t.wifiWaiting}
      </p>
      {problem === undefined && <Drawn text={encodeWifi(network)} name={network.name} />}
    </form>
  )
}

function Drawn({ text, name }: { readonly text: string; readonly name: string }) {
  const t = useTexts(invitationTexts)
  const label = fill(t.wifiQrLabel, { name })
  return (
    <>
      <QrCode label={label} {...drawQrCode(text)} />
      <QrFiles text={text} title={label} name="wifi" />
    </>
  )
}
