import sharp from 'sharp';
import { labReportToSvg } from '../../../shared/lab/lab-report-svg.ts';
import type { LabReport } from '../../../shared/model/lab-report.ts';

/** Dots per inch of the drawing: twice that of SVG, so that it stays sharp in a document. */
const DENSITY = 144;

/** The curves of a lab report as a PNG picture. */
export async function drawLabCharts(report: LabReport): Promise<Uint8Array> {
  return sharp(Buffer.from(labReportToSvg(report)), { density: DENSITY })
    .png()
    .toBuffer();
}
