import type { FurnitureWords } from '../pieces.js';
import { CALENDAR } from './dates.js';

/** Furniture in Spanish, from general knowledge of news sites. */
export const FURNITURE: FurnitureWords = {
  words: {
    donation: 'donar donación',
    subscription: 'suscríbete suscribirse suscripción suscriptores sesión regístrate cuenta',
    newsletter: 'boletín boletines newsletter',
    cookie: 'cookies privacidad aceptar rechazar',
    comments: 'comentarios comentario comentar responder',
    share: 'compartir comparte imprimir síguenos seguir escuchar guardar',
    related: 'lee lea leer leído leídas ver relacionadas relacionados noticias interesar video',
    navigation: 'menú buscar inicio portada contacto',
    advertisement: 'publicidad anuncio',
    credit: 'foto fotos crédito imagen',
    byline: 'autor redacción',
    timestamp: 'publicado actualizado',
    tags: 'etiquetas temas',
  },
  beside:
    'más también te puede en por esta noticia deja un lo las los iniciar inicia solo para nuestro sobre últimas de política artículos mi el',
  whole: {
    related:
      'más información|siguiente|volver arriba|lo más visto|ver todo|te recomendamos|en imágenes|en vivo|contenido relacionado',
    navigation:
      'ir/saltar al contenido|quiénes somos|aviso legal|contáctanos|mapa del sitio|hemeroteca|trabaja con nosotros',
    copyright: 'términos y condiciones',
    byline: 'agencias',
    share: 'compartir en facebook|copiar enlace|enviar por correo',
    comments: 'deja una respuesta|publicar comentario',
    subscription: 'registrarse|crear cuenta|ya soy suscriptor|hazte socio',
    advertisement: 'contenido patrocinado|patrocinado',
  },
  start: {
    donation: 'apoya',
    subscription: 'suscríbete|para seguir leyendo|inicia sesión',
    newsletter: 'recibe|descarga|no te pierdas|únete a nuestro',
    cookie: 'utilizamos/usamos cookies|este sitio',
    comments: 'tu dirección de correo',
    share: 'compartir en|síguenos',
    related: 'lee/lea/ver también|te puede interesar|haz clic aquí|leer más',
    correction: 'con información de',
    copyright: 'todos los derechos|prohibida la reproducción',
  },
  within: {
    donation: 'tu donación/apoyo|nuestro periodismo',
    subscription: 'acceso ilimitado|tu suscripción',
    newsletter: 'nuestro boletín|tu correo|canal de whatsapp|correo electrónico',
    cookie: 'cookies propias|de terceros|datos personales|su consentimiento',
    comments: 'un comentario',
    copyright: 'derechos reservados',
    'author-bio': 'es periodista',
  },
  you: 'tú tu tus usted ustedes',
  we: 'nosotros nuestro nuestra nuestros',
  house: 'periodista corresponsal empresa fundada sede teléfono',
  saying: 'dijo afirmó explicó',
  dates: 'de del a las hace horas minutos última actualización lectura',
  calendar: CALENDAR,
  by: 'Por|POR',
  is: 'es',
  a: 'un una',
  phone: 'teléfono',
  photo: 'foto',
};
