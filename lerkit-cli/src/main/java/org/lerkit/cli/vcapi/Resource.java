package org.lerkit.cli.vcapi;

import java.util.List;
import org.lerkit.cli.http.Answer;
import org.lerkit.cli.http.Refusal;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.Node;
import org.lerkit.model.json.Shape;

/** What is at a path: one operation, by one method. */
sealed interface Resource {
    /** The only method that it answers to. */
    String method();

    /**
     * What is asked with a JSON object.
     *
     * @param shape what the object must be like
     */
    record Posted<N extends Node>(Shape<N> shape, Operation<N> operation) implements Resource {
        @Override
        public String method() {
            return "POST";
        }

        /** @throws Refusal if the body is not of the shape, or the operation refuses */
        Answer answer(JsonObject body) {
            List<Problem> problems = shape.check(body);
            if (!problems.isEmpty()) {
                throw Refusal.badRequest("the body is not what this operation takes", problems);
            }
            return operation.answer(shape.of(body));
        }
    }

    /** What is asked with nothing but a name: that which follows in the path, decoded; empty if nothing follows. */
    record Read(Lookup lookup) implements Resource {
        @Override
        public String method() {
            return "GET";
        }
    }

    /** Answers a request that is of its shape. */
    interface Operation<N extends Node> {
        /**
         * What comes of the request.
         *
         * @throws Refusal if it is not done
         */
        Answer answer(N request);
    }

    /** Answers for a name. */
    interface Lookup {
        /**
         * What has that name.
         *
         * @throws Refusal if there is nothing of that name
         */
        Answer answer(String name);
    }
}
