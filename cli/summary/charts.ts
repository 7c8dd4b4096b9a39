/** Tallies → charts as SVG text, drawn without a browser. */
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { SOURCE_TYPES, type SourceType } from '../../utils/report.ts';
import { reasonLabel } from './labels.ts';
import { REASONS } from './reasons.ts';
import { ANONYMOUS_TYPES, measuresOf, type Tally } from './tally.ts';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

/** A name and what was counted under it: one bar, or one bar of each chart. */
export interface Group {
  name: string;
  /** Which of two sets of reports, where they are compared. */
  side: string | null;
  tally: Tally;
}

/** From who is named in blue to who is not in red; told apart in grey by their lightness too. */
const COLOURS: Record<SourceType, string> = {
  person: '#0b3c5d',
  institution: '#2b6c99',
  spokesperson: '#6ba3c8',
  document: '#a9cbe0',
  outlet: '#dbe8ef',
  described: '#f2c79b',
  collective: '#dd8a4a',
  unnamed: '#a63a1f',
};
const SINGLE = ['#2b6c99', '#dd8a4a'];
/** Drawn on black or white, as the page is: letters take its colour, lines keep 3:1 to both. */
const INK = 'currentColor';
const LINE = '#76828c';

interface Bar {
  /** Null: nothing to divide by. */
  value: number | null;
  label: string;
}

interface Series {
  name: string;
  colour: string;
  bars: Bar[];
}

interface Chart {
  names: readonly string[];
  series: readonly Series[];
  stacked: boolean;
  percent: boolean;
}

const WIDTH = 760;
const BAR_HEIGHT = 26;
const AXIS_HEIGHT = 40;
const LEGEND_HEIGHT = 40;
/** What stands of a long name beside its bar. */
const MOST_NAME = 28;
/** A stacked bar's part that its number fits into. */
const LEAST_LABELLED = 0.07;

function barChart({ names, series, stacked, percent }: Chart): string {
  const bars = stacked ? names.length : names.length * series.length;
  const top = series.length > 1 ? LEGEND_HEIGHT : 8;
  const chart = init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: top + bars * BAR_HEIGHT + AXIS_HEIGHT,
  });
  const axis = { axisLabel: { color: INK }, axisLine: { lineStyle: { color: LINE } } };
  chart.setOption({
    animation: false,
    legend: { top: 0, left: 0, show: series.length > 1, textStyle: { color: INK } },
    grid: { left: 8, right: 56, top, bottom: 8 },
    xAxis: {
      type: 'value',
      ...axis,
      splitLine: { lineStyle: { color: LINE, opacity: 0.3 } },
      ...(percent && { max: 1, axisLabel: { color: INK, formatter: percentage } }),
    },
    yAxis: { type: 'category', inverse: true, data: names, axisTick: { show: false }, ...axis },
    series: series.map((one) => seriesOption(one, stacked)),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function seriesOption({ name, colour, bars }: Series, stacked: boolean) {
  return {
    type: 'bar',
    name,
    data: bars.map(({ value, label }) => ({ value: value ?? 0, label: { show: label !== '', formatter: label } })),
    itemStyle: { color: colour, borderColor: LINE, borderWidth: 0.5 },
    label: stacked
      ? { position: 'inside', color: isDark(colour) ? '#fff' : '#111' }
      : { position: 'right', color: INK },
    ...(stacked && { stack: 'all' }),
  };
}

/** By the brightness of sRGB as W3C's first techniques for accessibility weigh it. */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}

const percentage = (share: number): string => `${Math.round(share * 100)} %`;
const shorten = (name: string): string => (name.length > MOST_NAME ? `${name.slice(0, MOST_NAME - 1)}…` : name);

/** With the number of articles, which tells how much a bar is worth. */
const nameOf = ({ name, side, tally }: Group): string =>
  `${shorten(name)}${side === null ? '' : ` · ${shorten(side)}`} (${tally.articles.toLocaleString('en')})`;
const namesOf = (groups: readonly Group[]): string[] => groups.map(nameOf);

const valuesOf = (groups: readonly Group[], measure: string): (number | null)[] =>
  groups.map(({ tally }) => measuresOf(tally)[measure] ?? null);

export function sourceTypeChart(groups: readonly Group[]): string {
  const series = SOURCE_TYPES.map((type) => {
    const values = valuesOf(groups, `share_${type}`);
    const bars = values.map((value) => ({ value, label: (value ?? 0) < LEAST_LABELLED ? '' : percentage(value ?? 0) }));
    return { name: type, colour: COLOURS[type], bars };
  });
  return barChart({ names: namesOf(groups), series, stacked: true, percent: true });
}

export function anonymousChart(groups: readonly Group[]): string {
  const totals = valuesOf(groups, 'anonymous_sources_per_article');
  const most = Math.max(...totals.map((total) => total ?? 0));
  // In the order of the chart above it.
  const types = SOURCE_TYPES.filter((type) => ANONYMOUS_TYPES.some((anonymous) => anonymous === type));
  const series = types.map((type) => {
    const values = valuesOf(groups, `${type}_sources_per_article`);
    const bars = values.map((value) => ({
      value,
      label: (value ?? 0) < most * LEAST_LABELLED ? '' : (value ?? 0).toFixed(1),
    }));
    return { name: type, colour: COLOURS[type], bars };
  });
  return barChart({ names: namesOf(groups), series, stacked: true, percent: false });
}

const shareBar = (value: number | null): Bar => ({ value, label: value === null ? '–' : percentage(value) });

export function denialChart(groups: readonly Group[]): string {
  const bars = valuesOf(groups, 'share_of_denials_without_claim').map(shareBar);
  const series = [{ name: 'without their claim', colour: SINGLE[0] ?? '', bars }];
  return barChart({ names: namesOf(groups), series, stacked: false, percent: true });
}

/** The groups side by side, as shares of their reasons. */
export function reasonChart(groups: readonly Group[]): string {
  const series = groups.map((group, index) => {
    const { reasons } = group.tally;
    const total = REASONS.reduce((sum, reason) => sum + reasons[reason], 0);
    const bars = REASONS.map((reason) => shareBar(total === 0 ? null : reasons[reason] / total));
    return { name: nameOf(group), colour: SINGLE[index % SINGLE.length] ?? '', bars };
  });
  return barChart({ names: REASONS.map(reasonLabel), series, stacked: false, percent: true });
}
