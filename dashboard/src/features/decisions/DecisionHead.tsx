import { COLUMNS, type ListView } from './columns';
import classes from './DecisionList.module.css';
import { messages } from './messages.en';

const HINTS: Partial<Record<string, string>> = messages.hints;

/** The names of the columns; stays in sight. */
export function DecisionHead({ view }: { readonly view: ListView }) {
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" className={classes.headRow} aria-rowindex={1}>
        {COLUMNS.filter(({ name }) => view.columns.includes(name)).map(({ name }) => (
          <div key={name} role="columnheader" title={HINTS[name]} data-column={name}>
            {messages.columns[name]}
          </div>
        ))}
      </div>
    </div>
  );
}
