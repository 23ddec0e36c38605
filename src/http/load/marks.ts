import { RouteConfig } from '@nestjs/platform-fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route may be asked to wait for something to happen. */
    waits?: boolean;
    /** The route takes work that somebody has done already. */
    shedLast?: boolean;
  }
}

/** Marks a route that waits for something to happen when the query says `wait`: such a request holds nothing but a connection. */
export const Waits = (): MethodDecorator => RouteConfig({ waits: true });

/** Marks a route that takes work which a person has done already: under too much load it is turned away last. */
export const ShedLast = (): MethodDecorator => RouteConfig({ shedLast: true });
