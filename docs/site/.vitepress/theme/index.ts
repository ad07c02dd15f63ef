import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts'; // the system's own fonts
import './style.css';

export default DefaultTheme satisfies Theme;
