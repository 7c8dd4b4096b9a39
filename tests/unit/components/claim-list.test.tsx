// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ClaimListView } from '../../../components/popup/claim-list.tsx';
import { filterClaims, listClaims } from '../../../components/popup/claims.ts';
import { type Grouping, groupClaims } from '../../../components/popup/group-claims.ts';
import type { FlagKind } from '../../../utils/report.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings.ts';
import { useEnglish } from './messages.ts';
import { BRIDGE, sampleReport } from './sample-report.ts';

beforeAll(useEnglish);
afterEach(cleanup);

const report = sampleReport(BRIDGE);
const [, hearsay, , unnamed] = report.flags;

/** The first words of the claims that are shown as the current one. */
function currentIn(flagId: string | undefined, kinds: FlagKind[], by: Grouping): string[] {
  const claims = filterClaims(listClaims(report, DEFAULT_SETTINGS, []).claims, new Set(kinds));
  render(
    <ClaimListView
      report={report}
      groups={groupClaims(report, claims, by)}
      current={flagId ?? null}
      onReveal={vi.fn()}
      countOnPage={vi.fn()}
    />,
  );
  return screen
    .getAllByRole('listitem', { current: true })
    .map(
      (item) => `${item.closest('section')?.querySelector('h3')?.textContent ?? ''}: ${item.textContent?.slice(0, 13)}`,
    );
}

describe('the current claim', () => {
  it('is that of the flag', () => {
    expect(currentIn(hearsay?.id, [], 'order')).toEqual([': A first crack']);
  });

  it('is marked once where its sentence stands in several groups', () => {
    expect(currentIn(unnamed?.id, [], 'kind')).toEqual(['Anonymous source: A first crack']);
  });

  it('is the same sentence where the list leaves the flag itself out', () => {
    expect(currentIn(hearsay?.id, ['anonymous'], 'order')).toEqual([': A first crack']);
  });
});
