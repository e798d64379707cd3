Feature: Arithmetic on overlapping memory

  Rule: ARI-26 An operation in place reads overlapping array operands first

    @ARI-26.1 @needs:MEM-5 @needs:MEM-7
    Scenario: A later part reads an earlier one
      Given `a = np.array([0, 1, 2, 3, 4])`
      When `a[1:] += a[:-1]`
      Then `a` is `[0, 1, 3, 5, 7]`

    @ARI-26.2 @needs:MEM-5 @needs:MEM-7
    Scenario: An earlier part reads a later one
      Given `a = np.array([0, 1, 2, 3, 4])`
      When `a[:-1] -= a[1:]`
      Then `a` is `[-1, -1, -1, -1, 4]`

    @ARI-26.3 @needs:MEM-7
    Scenario: A reversed operand
      Given `a = np.array([1, 2, 3])`
      And `v = a[::-1]`
      When `a += v`
      Then `a` is `[4, 4, 4]`
      And `v` is `[4, 4, 4]`

    @ARI-26.4 @needs:MEM-7
    Scenario: The transpose as an operand
      Given `a = np.array([[1, 2], [3, 4]])`
      When `a += a.T`
      Then `a` is `[[2, 5], [5, 8]]`

    @ARI-26.5 @needs:MEM-7
    Scenario: With out=
      Given `a = np.array([1, 2, 3, 4])`
      When `np.multiply(a[:-1], 2, out=a[1:])`
      Then `a` is `[1, 2, 4, 6]`

  Rule: ARI-27 A tensor that partly overlaps its operand is computed correctly or refused

    @ARI-27.1 @needs:MEM-6
    Scenario Outline: <description>: <code>
      Given `t = torch.tensor([1, 2, 3, 4])`
      When `<code>`
      Then `t` is `<result>`, or it fails with `OVERLAPPING_MEMORY`

      Examples:
        | case     | description                             | code                            | result        |
        | operator | A later part and an earlier one         | t[1:] += t[:-1]                 | [1, 3, 5, 7]  |
        | earlier  | An earlier part and a later one         | t[:-1] *= t[1:]                 | [2, 6, 12, 4] |
        | method   | A method in place                       | t[1:].add_(t[:-1])              | [1, 3, 5, 7]  |
        | out      | A part as out=, another part as operand | torch.add(t[:-1], 1, out=t[1:]) | [1, 2, 3, 4]  |

    @ARI-27.2 @needs:VIW-31
    Scenario: Elements that share one location are refused
      Given `t = torch.tensor([1, 2, 3, 4])`
      And `v = t.expand(2, 4)`
      When `v += 1`
      Then it fails with `OVERLAPPING_MEMORY`
      And `v` is unchanged
      And `t` is unchanged

    @ARI-27.3
    Scenario: Operand and destination with identical indices
      Given `t = torch.tensor([1, 2, 3, 4])`
      When `t += t`
      Then `t` is `[2, 4, 6, 8]`
