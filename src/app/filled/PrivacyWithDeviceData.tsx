import { PrivacyPage } from '../../info/privacy/PrivacyPage'
import { DeviceData } from '../DeviceData'

/** The promises, with what a person can do about what is kept. */
export function PrivacyWithDeviceData() {
  return <PrivacyPage deviceData={<DeviceData />} />
}
