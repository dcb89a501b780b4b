/** A page of React 19: data from state, a selection in words. */
import 'impact-charts/impact-bars/define';
import 'impact-charts/react';
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { first, second } from './data.ts';

const Page = (): ReactNode => {
  const [data, setData] = useState(first);
  const [bare, setBare] = useState(true);
  const [said, setSaid] = useState('');
  return (
    <>
      <button onClick={() => setData(second)}>Change</button>
      <button onClick={() => setBare(!bare)}>Menu</button>
      <output>{said}</output>
      <impact-bars
        data={data}
        theme="light"
        without-menu={bare}
        withoutTable={bare}
        onimpact-select={(event) => setSaid(event.detail.key ?? 'none')}
      />
    </>
  );
};

createRoot(document.getElementById('app')!).render(<Page />);
