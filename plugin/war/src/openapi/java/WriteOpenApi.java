import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.integration.JaxrsOpenApiContextBuilder;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.understudy.war.problem.Problem;
import org.understudy.war.security.AllowedTo;
import org.understudy.war.security.OwnOnly;
import org.understudy.war.security.Roles;

/**
 * Writes the description of the REST API, read from the annotations of its resources. Run by the
 * build; a program of its own, because Maven plugins cannot load classes of a newer Java than the
 * one that Maven runs on. The order is fixed: the same sources give the same bytes.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class WriteOpenApi {

  private static final String PACKAGE = "org.understudy.war.api";
  private static final String PROBLEM = "#/components/schemas/Problem";

  /** What every address may answer, and those that have an id in their path or take a body. */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "400", "A parameter or the body is not valid.",
          "500", "A fault here; the instance finds it in the log.",
          "503", "The helpdesk has not been read yet, or something needed is away.");

  private static final Map<String, String> WITH_ID = Map.of("404", "There is no such thing.");

  private static final Map<String, String> WITH_TOKEN =
      Map.of(
          "401", "A valid token is needed.",
          "403", "The role does not allow it; x-roles tells which do.");

  private static final Map<String, String> FOR_CUSTOMERS =
      Map.of("429", "There were too many requests from this address.");

  private static final Map<String, String> WITH_VERSION =
      Map.of("412", "Somebody else has changed it since the version in If-Match.");

  private static final Map<String, String> WITH_BODY =
      Map.of(
          "413", "The body is too large.",
          "415", "The body is in another format.",
          "422", "What is sent cannot be used; violations name the fields.");

  public static void main(String[] arguments) throws Exception {
    Nulls nulls = new Nulls();
    ModelConverters.getInstance(true).addConverter(nulls);
    Set<String> resources = resources(Path.of(arguments[0]));
    OpenAPI api =
        new JaxrsOpenApiContextBuilder<>()
            .openApiConfiguration(
                new SwaggerConfiguration()
                    .openAPI31(true)
                    .sortOutput(true)
                    .resourceClasses(resources))
            .buildContext(true)
            .read();
    ModelConverters.getInstance(true)
        .readAll(Problem.class)
        .forEach(api.getComponents()::addSchemas);
    nulls.mark(api.getComponents().getSchemas());
    api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    Set<String> withoutBody = withoutBody(resources);
    api.getPaths().forEach((path, item) -> complete(path, item, withoutBody));
    Map<String, Map<String, String>> roles = roles(resources);
    api.getPaths().values().stream()
        .flatMap(item -> item.readOperations().stream())
        .filter(operation -> roles.containsKey(operation.getOperationId()))
        .forEach(
            operation -> operation.addExtension("x-roles", roles.get(operation.getOperationId())));
    Files.writeString(Path.of(arguments[0], "openapi.json"), Json31.pretty(api) + "\n");
  }

  /** By file, not by class path: resources of tests are there too. */
  private static Set<String> resources(Path classes) throws IOException {
    Set<String> names = new TreeSet<>(Set.of(PACKAGE + ".RestApplication"));
    try (Stream<Path> files = Files.list(classes.resolve(PACKAGE.replace('.', '/')))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith("Resource.class"))
          .forEach(file -> names.add(PACKAGE + "." + file.replace(".class", "")));
    }
    return names;
  }

  private static void complete(String path, PathItem item, Set<String> withoutBody) {
    boolean versioned = item.getGet() != null && hasVersion(item.getGet());
    item.readOperationsMap()
        .forEach(
            (method, operation) -> {
              SortedMap<String, ApiResponse> answers = new TreeMap<>(operation.getResponses());
              ApiResponse unnamed = answers.remove("default");
              if (unnamed != null) {
                answers.put("200", unnamed.description(operation.getSummary() + "."));
              }
              add(answers, ALWAYS);
              if (path.startsWith("/public/")) {
                operation.setSecurity(List.of());
              } else {
                add(answers, WITH_TOKEN);
              }
              if (path.startsWith("/public/choices/")) {
                add(answers, FOR_CUSTOMERS);
              }
              if (path.contains("{")) {
                add(answers, WITH_ID);
              }
              if (operation.getRequestBody() != null) {
                operation
                    .getRequestBody()
                    .required(!withoutBody.contains(operation.getOperationId()));
                add(answers, WITH_BODY);
              }
              if (method != PathItem.HttpMethod.GET && (versioned || hasVersion(operation))) {
                operation.addParametersItem(ifMatch());
                add(answers, WITH_VERSION);
              }
              asProblems(answers);
              ApiResponses ordered = new ApiResponses();
              ordered.putAll(answers);
              operation.setResponses(ordered);
              if (operation.getParameters() != null) {
                operation.getParameters().forEach(WriteOpenApi::paging);
              }
            });
  }

  private static boolean hasVersion(Operation operation) {
    return operation.getResponses().values().stream()
        .anyMatch(answer -> answer.getHeaders() != null && answer.getHeaders().containsKey("ETag"));
  }

  private static void add(Map<String, ApiResponse> answers, Map<String, String> errors) {
    errors.forEach(
        (status, meaning) -> answers.putIfAbsent(status, new ApiResponse().description(meaning)));
  }

  private static void asProblems(Map<String, ApiResponse> answers) {
    MediaType problem = new MediaType().schema(new Schema<>().$ref(PROBLEM));
    answers.forEach(
        (status, answer) -> {
          if (status.compareTo("400") >= 0) {
            answer.content(new Content().addMediaType("application/problem+json", problem));
          }
        });
  }

  /** By the ids of operations, who may call them: for everything, or for himself only. */
  private static Map<String, Map<String, String>> roles(Set<String> resources)
      throws ClassNotFoundException {
    Map<String, Map<String, String>> roles = new TreeMap<>();
    for (String resource : resources) {
      for (Method method : Class.forName(resource).getMethods()) {
        io.swagger.v3.oas.annotations.Operation described =
            method.getAnnotation(io.swagger.v3.oas.annotations.Operation.class);
        AllowedTo rule = method.getAnnotation(AllowedTo.class);
        if (described != null && rule != null && !List.of(rule.value()).contains(Roles.EVERYBODY)) {
          Map<String, String> extents = new TreeMap<>();
          for (String role : rule.value()) {
            boolean own = role.equals(Roles.AGENT) && method.isAnnotationPresent(OwnOnly.class);
            extents.put(role, own ? "own" : "all");
          }
          roles.put(described.operationId(), extents);
        }
      }
    }
    return roles;
  }

  /** Those whose code says that the body may be null, by the ids of their operations. */
  private static Set<String> withoutBody(Set<String> resources) throws ClassNotFoundException {
    Set<String> ids = new TreeSet<>();
    for (String resource : resources) {
      for (Method method : Class.forName(resource).getMethods()) {
        io.swagger.v3.oas.annotations.Operation described =
            method.getAnnotation(io.swagger.v3.oas.annotations.Operation.class);
        boolean optional =
            Stream.of(method.getParameters())
                .filter(parameter -> parameter.getType().isRecord())
                .anyMatch(
                    body -> body.getAnnotatedType().isAnnotationPresent(Nullable.class));
        if (described != null && optional) {
          ids.add(described.operationId());
        }
      }
    }
    return ids;
  }

  /** They are texts in the code, so that a bad one gets an error of ours. */
  private static void paging(Parameter parameter) {
    switch (parameter.getName()) {
      case "limit" ->
          parameter
              .description("How many at most.")
              .setSchema(number(1).maximum(BigDecimal.valueOf(200))._default(50));
      case "offset" ->
          parameter.description("How many to leave out at the start.").setSchema(number(0));
      case "before" ->
          parameter.description("Only those with a smaller sequence.").setSchema(number(1));
      default -> {}
    }
  }

  private static Parameter ifMatch() {
    return new HeaderParameter()
        .name("If-Match")
        .description("Write only when this is still the version, as ETag gave it.")
        .schema(of("string"))
        .example("\"2\"");
  }

  private static Schema number(int least) {
    return of("integer").minimum(BigDecimal.valueOf(least));
  }

  private static Schema of(String type) {
    return new Schema<>().types(Set.of(type));
  }

  /** Tells which fields may be null: by the same annotation that the compiler's readers rely on. */
  private static final class Nulls implements ModelConverter {

    private final Map<String, Class<?>> records = new TreeMap<>();

    @Override
    public Schema<?> resolve(
        AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
      Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
      JavaType java = Json31.mapper().constructType(type.getType());
      if (schema != null && java != null && java.getRawClass().isRecord()) {
        String reference = schema.get$ref();
        String name =
            reference == null
                ? schema.getName()
                : reference.substring(reference.lastIndexOf('/') + 1);
        if (name != null) {
          records.put(name, java.getRawClass());
        }
      }
      return schema;
    }

    void mark(Map<String, Schema> schemas) {
      records.forEach(
          (name, type) -> {
            for (RecordComponent component : type.getRecordComponents()) {
              mark(schemas.get(name), component);
            }
          });
    }

    private static void mark(Schema<?> owner, RecordComponent component) {
      JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
      String field = named == null ? component.getName() : named.value();
      // Null in the code may be a field that must be given and was not.
      boolean required = owner.getRequired() != null && owner.getRequired().contains(field);
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      if (required) {
        return;
      }
      if (!nullable) {
        owner.addRequiredItem(field);
        return;
      }
      Schema<?> value = owner.getProperties().get(field);
      if (value.get$ref() == null) {
        Set<String> types = new LinkedHashSet<>(value.getTypes());
        types.add("null");
        value.setTypes(types);
      } else {
        Schema<?> either = new Schema<>().description(value.getDescription());
        either.addAnyOfItem(new Schema<>().$ref(value.get$ref()));
        either.addAnyOfItem(new Schema<>().types(Set.of("null")));
        owner.getProperties().put(field, either);
      }
    }
  }
}
