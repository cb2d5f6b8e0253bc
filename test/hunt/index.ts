export { catalogue } from '../../shared/catalogue/endpoints';
export { huntWithEngine } from './engine';
export { described, hunt, simplest } from './hunt';
export { smallCatalogue } from './small-catalogue';
