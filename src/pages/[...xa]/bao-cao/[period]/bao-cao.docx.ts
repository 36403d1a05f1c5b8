import type { APIRoute } from 'astro';
import type { CommuneContent } from '../../../../lib/collections.ts';
import type { ShownSnapshot } from '../../../../lib/figures/public-figures.ts';
import { reportDocx } from '../../../../lib/reports/report-docx.ts';
import { reportSheet } from '../../../../lib/reports/report-sheet.ts';
import { periodsInForce } from '../../../../lib/routes.ts';

export const getStaticPaths = periodsInForce;

type Props = { here: CommuneContent; item: ShownSnapshot };

/** The report of a period as a Word file: the same rows as on its page. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await reportDocx(reportSheet(props.here, props.item)), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
