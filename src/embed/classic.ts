/** Everything in one classic script, for old templates and sandboxed frames: the elements first, then the search for tables. */
import '../define.ts';
import './loader.ts';
