Feature: Clones of any layout

  Rule: CPY-34 clone copies the elements of any layout

    @CPY-34.1 @needs:MEM-4
    Scenario Outline: A clone of a view: <description>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype=np.float32)`
      And `t = torch.from_numpy(a<part>)`
      When `u = t.clone()`
      Then `u` is `<elements>`
      And `u` and `t` do not share memory
      And `t` is unchanged
      And `a` is unchanged

      Examples:
        | case       | description           | part     | elements                             |
        | transposed | The axes swapped      | .T       | [[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]] |
        | column     | A column              | [:, 1]   | [2.0, 5.0]                           |
        | step       | Every second column   | [:, ::2] | [[1.0, 3.0], [4.0, 6.0]]             |
        | offset     | A part with an offset | [1:]     | [[4.0, 5.0, 6.0]]                    |
        | block      | A part with gaps      | [:, 1:]  | [[2.0, 3.0], [5.0, 6.0]]             |
        | element    | A single element      | [1, 1:2] | [5.0]                                |

    @CPY-34.2 @needs:MEM-4
    Scenario: Elements repeated without a copy
      Given `a = np.array([1.0, 2.0], dtype=np.float32)`
      And `t = torch.from_numpy(np.lib.stride_tricks.as_strided(a, (2, 3), (4, 0)))`
      When `u = t.clone()`
      Then `u` is `[[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]`
      And `u` and `t` do not share memory
      And `a` is unchanged
