import RunTesting
import Testing

@testable import Descent

@Suite struct CourseLineTests {
  @Test func isTheReferenceToTheBit() throws {
    let reference = try DataSet(contentsOfFile: Fixture.path("course_line.csv"))
    #expect(DataSet.courseLine.x == reference.x)
    #expect(DataSet.courseLine.y == reference.y)
  }
}
