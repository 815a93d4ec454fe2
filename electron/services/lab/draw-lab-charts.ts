import sharp from 'sharp';
import { labReportToSvg } from '../../../shared/lab/lab-report-svg.ts';
import { labSetToSvg } from '../../../shared/lab/lab-set-svg.ts';
import type { LabReport } from '../../../shared/model/lab-report.ts';
import { LAB_SET_SCHEMA, type LabSetReport } from '../../../shared/model/lab-set-report.ts';
import type { Say } from '../../../shared/text/say.ts';

/** Dots per inch of the drawing: twice that of SVG, so that it stays sharp in a document. */
const DENSITY = 144;

/** The curves of a lab report, of one picture or of a set, as a PNG picture. */
export async function drawLabCharts(report: LabReport | LabSetReport, say?: Say): Promise<Uint8Array> {
  const svg = report.schema === LAB_SET_SCHEMA ? labSetToSvg(report, say) : labReportToSvg(report, say);
  return sharp(Buffer.from(svg), { density: DENSITY }).png().toBuffer();
}
