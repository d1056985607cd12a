import { Page, PageHeading } from '../../ui/Page'

export function EntryPage({ board }: { readonly board: string }) {
  return (
    <Page>
      <PageHeading>EntryPage {board}</PageHeading>
    </Page>
  )
}
