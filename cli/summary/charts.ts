/** Tallies → charts as SVG text, drawn without a browser. */
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { SOURCE_TYPES, type SourceType } from '../../utils/report.ts';
import { REASONS } from './reasons.ts';
import { ANONYMOUS_TYPES, type Measures, measuresOf, type Tally } from './tally.ts';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

/** A name and what was counted under it: one bar, or one bar of each chart. */
export type Group = [name: string, tally: Tally];

/** From who is named in blue to who is not in red; told apart in grey by their lightness too. */
const COLOURS: Record<SourceType, string> = {
  person: '#0b3c5d',
  institution: '#2b6c99',
  spokesperson: '#6ba3c8',
  document: '#a9cbe0',
  outlet: '#d6e4ec',
  described: '#f2c79b',
  collective: '#dd8a4a',
  unnamed: '#a63a1f',
};
const SINGLE = ['#2b6c99', '#dd8a4a'];

interface Series {
  name: string;
  colour: string;
  values: (number | null)[];
}

const WIDTH = 760;
const BAR_HEIGHT = 26;
const FRAME_HEIGHT = 110;
/** What stands of a long name beside its bar. */
const MOST_NAME = 28;

function barChart(names: readonly string[], series: readonly Series[], stacked: boolean, percent: boolean): string {
  const bars = stacked ? names.length : names.length * series.length;
  const chart = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: FRAME_HEIGHT + bars * BAR_HEIGHT,
  });
  chart.setOption({
    animation: false,
    legend: { top: 0, left: 0, show: series.length > 1 },
    grid: { left: 8, right: 40, top: 60, bottom: 8 },
    xAxis: { type: 'value', ...(percent && { max: 1, axisLabel: { formatter: percentage } }) },
    yAxis: { type: 'category', inverse: true, data: names.map(shorten), axisTick: { show: false } },
    series: series.map(({ name, colour, values }) => ({
      type: 'bar',
      name,
      data: values.map((value) => value ?? 0),
      itemStyle: { color: colour },
      ...(stacked && { stack: 'all' }),
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const percentage = (share: number): string => `${Math.round(share * 100)} %`;
const shorten = (name: string): string => (name.length > MOST_NAME ? `${name.slice(0, MOST_NAME - 1)}…` : name);
const column = (all: readonly Measures[], measure: string): (number | null)[] =>
  all.map((measures) => measures[measure] ?? null);

export function sourceTypeChart(groups: readonly Group[]): string {
  const all = groups.map(([, tally]) => measuresOf(tally));
  const series = SOURCE_TYPES.map((type) => ({
    name: type,
    colour: COLOURS[type],
    values: column(all, `share_${type}`),
  }));
  return barChart(namesOf(groups), series, true, true);
}

export function anonymousChart(groups: readonly Group[]): string {
  const all = groups.map(([, tally]) => measuresOf(tally));
  const series = ANONYMOUS_TYPES.map((type) => ({
    name: type,
    colour: COLOURS[type],
    values: column(all, `${type}_sources_per_article`),
  }));
  return barChart(namesOf(groups), series, true, false);
}

export function denialChart(groups: readonly Group[]): string {
  const values = groups.map(([, tally]) => measuresOf(tally).share_of_denials_without_claim ?? null);
  return barChart(namesOf(groups), [{ name: 'without their claim', colour: SINGLE[0] ?? '', values }], false, true);
}

/** The groups side by side, as shares of their reasons. */
export function reasonChart(groups: readonly Group[]): string {
  const series = groups.map(([name, { reasons }], index) => {
    const total = REASONS.reduce((sum, reason) => sum + reasons[reason], 0);
    const values = REASONS.map((reason) => (total === 0 ? null : reasons[reason] / total));
    return { name, colour: SINGLE[index % SINGLE.length] ?? '', values };
  });
  return barChart(REASONS.map(reasonName), series, false, true);
}

const reasonName = (reason: string): string => reason.replaceAll('_', ' ');
const namesOf = (groups: readonly Group[]): string[] => groups.map(([name]) => name);
