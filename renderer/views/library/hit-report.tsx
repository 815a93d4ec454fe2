import { ErrorNote } from '../../components/error-note.tsx';
import { messages } from '../../messages.ts';
import { useLoaded } from '../../session/use-loaded.ts';
import styles from './library.module.css';

/** Which dimensions of the space bring a picture near to what was looked for, as bars that add up to the cosine. */
export function HitReport({ id, wanted }: { id: string; wanted: { query: string } | { like: string } }) {
  const words = messages.library.report;
  const [report] = useLoaded('explain_hit', { id, ...wanted });
  if (report.state === 'loading') return <p className={styles.hint}>{messages.loading}</p>;
  if (report.state === 'failed') return <ErrorNote error={report.error} />;
  const { cosine, dimensions, rank, pictures, lead_over_rest: lead } = report.value;
  const most = Math.max(0.001, ...dimensions.map(({ share }) => Math.abs(share)));
  return (
    <>
      <h4>{words.title}</h4>
      <p className={styles.hint}>{words.summary(figure(cosine, 2), rank, pictures, figure(lead, 2))}</p>
      <table className={styles.report}>
        <thead className="hidden-text">
          <tr>
            <th>{words.dimension}</th>
            <th>{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {dimensions
            .filter(({ share }) => Math.abs(share) >= 0.0005)
            .map(({ name, kind, share }) => (
              <tr key={`${kind}-${name}`}>
                <th scope="row">
                  {kind === 'rest' ? words.rest : name.replaceAll('_', ' ')}{' '}
                  {kind !== 'rest' && <small>{words.kinds[kind]}</small>}
                </th>
                <td>
                  <i style={{ inlineSize: `${(60 * Math.abs(share)) / most}%` }} data-less={share < 0} />
                  {figure(share, 3)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}

const figure = (value: number, digits: number): string =>
  value.toLocaleString(messages.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
