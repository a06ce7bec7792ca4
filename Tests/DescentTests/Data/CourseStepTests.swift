import RunTesting
import Testing

@testable import Descent

@Suite struct CourseStepTests {
  @Test func isTheReferenceToTheBit() throws {
    let reference = try DataSet(contentsOfFile: Fixture.path("course_step.csv"))
    #expect(DataSet.courseStep.x == reference.x)
    #expect(DataSet.courseStep.y == reference.y)
  }
}
