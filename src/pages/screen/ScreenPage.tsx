import { Page, PageHeading } from '../../ui/Page'

export function ScreenPage({ board }: { readonly board: string }) {
  return (
    <Page>
      <PageHeading>ScreenPage {board}</PageHeading>
    </Page>
  )
}
