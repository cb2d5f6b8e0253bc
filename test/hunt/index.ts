export { catalogue } from '../../shared/catalogue/endpoints';
export { described, hunt, simplest } from './hunt';
export { smallCatalogue } from './small-catalogue';
